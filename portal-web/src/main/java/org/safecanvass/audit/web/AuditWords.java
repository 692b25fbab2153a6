package org.safecanvass.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safecanvass.audit.workflow.AuditEntry;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.platform.workflow.Actor;

/** Entries of the trail in words. */
@Named
@RequestScoped
public class AuditWords {
    private static final String ACTION = "audit.action.";

    @Inject private ContentCatalogue content;
    @Inject private OrganisationNames names;
    @Inject private Language language;

    public String what(AuditEntry entry) {
        return Texts.in(language.getLocale()).find(ACTION + entry.action()).orElse(entry.action());
    }

    /** Everything that the trail records, by the words for it. */
    public List<Choice> getActions() {
        var texts = Texts.in(locale());
        return texts.keys(ACTION).stream()
                .map(key -> Choice.of(key.substring(ACTION.length()), texts.text(key)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale())))
                .toList();
    }

    static boolean isAction(String code) {
        return Texts.in(Locale.ENGLISH).find(ACTION + code).isPresent();
    }

    public String who(AuditEntry entry) {
        var texts = Texts.in(language.getLocale());
        if (entry.actorKind() == Actor.Kind.PUBLIC) {
            return texts.text("audit.who.public");
        }
        var name = entry.actorName();
        return name == null ? texts.text("audit.who.unnamed") : name;
    }

    /** Roles, or the scopes of a program, and for which organisation. */
    public String as(AuditEntry entry) {
        var own = organisation(entry.actorOrganisation());
        return entry.actorRoles().isEmpty() ? own : roles(entry.actorRoles()) + ", " + own;
    }

    public String organisations(Collection<String> ids) {
        return ids.stream().map(this::organisationOf).collect(Collectors.joining(", "));
    }

    private String roles(Collection<String> ids) {
        var roles = content.now().access().roles();
        return ids.stream()
                .map(id -> roles.find(id).map(role -> role.label().in(locale())).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String organisationOf(String id) {
        return id.matches("[0-9a-f-]{36}") ? organisation(UUID.fromString(id)) : id;
    }

    private String organisation(UUID id) {
        return names.name(id, locale()).orElse(id.toString());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
