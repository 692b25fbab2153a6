package org.safecanvass.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.workflow.DraftKey;
import org.safecanvass.incident.workflow.KeepDraft;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.platform.workflow.CurrentActor;

/** The draft that the address names, opened by the account or by the code in the cookie. */
@RequestScoped
public class CurrentDraft {
    static final String NAME = "draft";

    @Inject private KeepDraft drafts;
    @Inject private CodeCookie cookie;
    @Inject private CurrentActor actor;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;
    private @Nullable Optional<OpenDraft> opened;
    private @Nullable ReportForm form;
    private @Nullable DraftKey fitting;

    public Optional<OpenDraft> find() {
        var known = opened;
        if (known == null) {
            known = open();
            opened = known;
        }
        return known;
    }

    private Optional<OpenDraft> open() {
        for (var key : keys()) {
            var draft = drafts.open(key);
            if (draft.isPresent()) {
                fitting = key;
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Whether it can still be written: there, not sent, not too old. */
    public boolean isOpen() {
        return find().filter(draft -> draft.reference() == null)
                .filter(draft -> clock.instant().isBefore(draft.expiresAt()))
                .isPresent();
    }

    /** What was typed so far; an empty form where there is no open draft. */
    public ReportForm form() {
        var known = form;
        if (known == null) {
            known = isOpen() ? FormJson.read(find().orElseThrow().content()) : new ReportForm();
            form = known;
        }
        return known;
    }

    /** What opens it: the id with the account, or with the code. */
    public Optional<DraftKey> key() {
        find();
        return Optional.ofNullable(fitting).or(() -> keys().stream().findFirst());
    }

    /** Reports begun side by side have codes of their own, any of which may be this one's. */
    private List<DraftKey> keys() {
        var named = named();
        if (named.isEmpty()) {
            return List.of();
        }
        return actor.require().account().isPresent()
                ? List.of(new DraftKey(named.get(), null))
                : cookie.codes().stream().map(code -> new DraftKey(named.get(), code)).toList();
    }

    public void save() {
        drafts.save(key().orElseThrow(), FormJson.write(form()));
    }

    /** Begins a draft; from now on it is the current one. */
    public UUID begin(ReportForm begun) {
        var key = drafts.begin(FormJson.write(begun));
        Optional.ofNullable(key.code()).ifPresent(cookie::keep);
        return key.id();
    }

    private Optional<UUID> named() {
        return Optional.ofNullable(request.getParameter(NAME)).flatMap(CurrentDraft::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
