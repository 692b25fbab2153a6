package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.Entries;
import org.safecanvass.content.entity.Entry;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Words;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.web.Language;

/** What stands behind the ids of a case, in the language of the page. */
@Named
@RequestScoped
public class CaseText {
    @Inject private ContentCatalogue catalogue;
    @Inject private Gazetteer gazetteer;
    @Inject private Organisations organisations;
    @Inject private Language language;
    @Inject private org.safecanvass.platform.web.Words interfaceWords;

    public String category(String id) {
        return words(content().reporting().categories(), id, one -> one.label());
    }

    public String capacity(String id) {
        return words(content().reporting().capacities(), id, one -> one.label());
    }

    public String frame(String id) {
        return words(content().reporting().frames(), id, one -> one.label());
    }

    public String redFlag(String id) {
        return words(content().reporting().redFlags(), id, one -> one.question());
    }

    public String state(String id) {
        return words(content().handling().caseLife().states(), id, one -> one.label());
    }

    public String outcome(String id) {
        return words(content().handling().outcomes(), id, one -> one.label());
    }

    public String heading(String id) {
        return words(content().handling().thrive().headings(), id, one -> one.label());
    }

    public String level(String id) {
        return words(content().handling().thrive().levels(), id, one -> one.label());
    }

    public String grade(Grade grade) {
        return in(content().grade(grade).label());
    }

    /** 1 is the most urgent, 0 stays on record. */
    public int gradeLevel(Grade grade) {
        return grade == Grade.LOG ? 0 : Grade.IMMEDIATE.ordinal() - grade.ordinal() + 1;
    }

    public String team(UUID id) {
        return organisations.team(id).map(team -> team.name(language.getLocale())).orElse("");
    }

    public String organisation(UUID id) {
        return organisations.require(id).name(language.getLocale());
    }

    public String placeKind(String id) {
        return words(content().reporting().placeKinds(), id, one -> one.label());
    }

    /** The ward, else the council; empty where no place is known. */
    public String place(@Nullable String council, @Nullable String ward) {
        return Optional.ofNullable(ward)
                .flatMap(gazetteer::ward)
                .map(found -> found.name(language.getLocale()))
                .orElseGet(() -> council(council));
    }

    public String placeOrNone(@Nullable String council, @Nullable String ward) {
        var place = place(council, ward);
        return place.isEmpty() ? interfaceWords.of("case.no.place") : place;
    }

    /** Of the first and the last name, as no more has room. */
    public String initials(String name) {
        var names = name.strip().split("\\s+");
        var first = initial(names[0]);
        return names.length == 1 ? first : first + initial(names[names.length - 1]);
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public String council(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(gazetteer::council)
                .map(found -> found.name(language.getLocale()))
                .orElse("");
    }

    public String in(Words words) {
        return words.in(language.getLocale());
    }

    Content content() {
        return catalogue.now();
    }

    private <T extends Entry> String words(Entries<T> entries, String id, Function<T, Words> part) {
        return entries.find(id).map(part).map(this::in).orElse(id);
    }
}
