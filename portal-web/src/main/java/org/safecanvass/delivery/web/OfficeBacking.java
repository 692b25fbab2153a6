package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.incident.web.Whom;
import org.safecanvass.place.entity.Council;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** Which council a person belongs to: that of the place, or another one, found by its name. */
@Named
@RequestScoped
public class OfficeBacking {
    private static final String FIELD = "other";
    private static final String HERE = "HERE";
    private static final String NOT_SAID = "NOT_SAID";
    private static final String ELSEWHERE = "ELSEWHERE";
    private static final Set<String> ANSWERS = Set.of(HERE, NOT_SAID, ELSEWHERE);

    @Inject private WhereFinder places;
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private Language language;
    @Inject private Words words;
    private @Nullable String chosen;

    /** The council of the place, those of which the name was typed, and any other. */
    public List<Choice> getChoices() {
        var choices = new ArrayList<Choice>();
        var here = places.council(draft.form().getWhere());
        here.ifPresent(council -> choices.add(Choice.of(HERE, name(council))));
        meant().stream()
                .filter(council -> !here.equals(Optional.of(council)))
                .forEach(council -> choices.add(Choice.of(council.code(), name(council))));
        choices.add(Choice.of(ELSEWHERE, words.of("report.office.other")));
        if (here.isEmpty()) {
            choices.add(Choice.of(NOT_SAID, words.of("report.office.not.said")));
        }
        return choices;
    }

    public @Nullable String keep() {
        if (!draft.isOpen()) {
            return wizard.open();
        }
        var refusal = settle(draft.form().getWhom());
        if (refusal == null) {
            return wizard.keep();
        }
        draft.save();
        StepFaults.tell(FIELD, words.of(refusal));
        return null;
    }

    /** Takes the answer; returns what is wrong with it, if anything is. */
    private @Nullable String settle(Whom whom) {
        var answer = String.valueOf(whom.getOfficeAnswer());
        if (!answer.equals(ELSEWHERE)) {
            whom.setOffice(ANSWERS.contains(answer) ? null : answer);
            return null;
        }
        var meant = meant();
        var one = chosen == null && isCertain(meant) ? meant.get(0).code() : chosen(meant);
        whom.setOffice(one);
        if (one != null) {
            return null;
        }
        return meant.isEmpty() ? "report.office.unknown" : "report.office.several";
    }

    private boolean isCertain(List<Council> meant) {
        return meant.size() == 1
                && places.isCertain(String.valueOf(draft.form().getWhom().getOfficeQuery()));
    }

    private @Nullable String chosen(List<Council> meant) {
        return meant.stream()
                .map(Council::code)
                .filter(code -> code.equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private List<Council> meant() {
        return places.councils(draft.form().getWhom().getOfficeQuery());
    }

    private String name(Council council) {
        return council.name(language.getLocale());
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
