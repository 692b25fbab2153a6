package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.PlaceNeed;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.place.workflow.PlaceMatch;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The place: looked up as it was typed, chosen where several may be meant, then its ward. */
@Named
@RequestScoped
public class WhereBacking {
    private static final String NOT_KNOWN = "NOT_KNOWN";

    @Inject private WhereFinder places;
    @Inject private ReportCommands commands;
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private Language language;
    @Inject private Words words;
    private @Nullable String ward;

    public @Nullable String keep() {
        places.find(draft.form().getWhere());
        return wizard.keep();
    }

    /** Keeps what was typed and leads to the list of places. */
    public @Nullable String search() {
        if (!draft.isOpen()) {
            return wizard.open();
        }
        places.find(draft.form().getWhere());
        draft.save();
        return "/report/find-place.xhtml?faces-redirect=true&includeViewParams=true&draft="
                + wizard.getDraft()
                + (wizard.isChanging() ? "&back=check" : "");
    }

    public @Nullable String later() {
        places.find(draft.form().getWhere());
        return wizard.later();
    }

    /** Online it has no place; then the area is asked that the person stands or works in. */
    public boolean isAreaAsked() {
        return commands.isAreaAsked(draft.form());
    }

    /** Whether a ward or council is enough, so that no street is asked. */
    public boolean isAreaOnly() {
        return need() == PlaceNeed.AREA_ONLY;
    }

    public boolean isOptional() {
        return need() == PlaceNeed.OPTIONAL;
    }

    public List<Choice> getPrecisions() {
        return List.of(
                Choice.of(
                        "false", words.of("report.where.ward"), words.of("report.where.ward.hint")),
                Choice.of(
                        "true",
                        words.of("report.where.street"),
                        words.of("report.where.street.hint")));
    }

    public List<Choice> getCandidates() {
        return places.candidates(draft.form().getWhere()).stream().map(this::choice).toList();
    }

    public @Nullable String getMatch() {
        return Optional.ofNullable(draft.form().getWhere().getWard())
                .orElse(draft.form().getWhere().getCouncil());
    }

    public void setMatch(@Nullable String code) {
        if (code != null) {
            places.choose(draft.form().getWhere(), code);
        }
    }

    public List<Choice> getWards() {
        var known =
                places.wards(draft.form().getWhere()).stream()
                        .map(one -> Choice.of(one.code(), one.name(language.getLocale())));
        return Stream.concat(Stream.of(notKnown()), known).toList();
    }

    public @Nullable String getWard() {
        return ward == null ? draft.form().getWhere().getWard() : ward;
    }

    public void setWard(@Nullable String chosen) {
        ward = chosen;
        draft.form().getWhere().setWard(NOT_KNOWN.equals(chosen) ? null : chosen);
    }

    public String getCouncilName() {
        return places.council(draft.form().getWhere())
                .map(found -> found.name(language.getLocale()))
                .orElse("");
    }

    private PlaceNeed need() {
        return commands.category(draft.form())
                .map(found -> found.placeNeed())
                .orElse(PlaceNeed.REQUIRED);
    }

    Choice choice(PlaceMatch match) {
        return Choice.of(
                WhereFinder.code(match), match.fullName(language.getLocale()), hint(match));
    }

    private String hint(PlaceMatch match) {
        return match.kind() == PlaceMatch.Kind.WARD
                ? words.of(
                        "report.place.ward", "council", match.council().name(language.getLocale()))
                : match.force().name(language.getLocale());
    }

    private Choice notKnown() {
        return Choice.of(NOT_KNOWN, words.of("report.ward.unknown"));
    }
}
