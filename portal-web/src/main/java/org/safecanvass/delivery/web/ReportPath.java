package org.safecanvass.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.ReportForm;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.organisation.workflow.Polls;
import org.safecanvass.place.entity.Council;

/** Which page follows, after the answers so far. */
@ApplicationScoped
public class ReportPath {
    /** All that a feeling of being unsafe is asked. */
    private static final Set<ReportStep> QUICK =
            Set.of(
                    ReportStep.CAPACITY,
                    ReportStep.PRINCIPAL,
                    ReportStep.WHEN_WHERE,
                    ReportStep.PLACE,
                    ReportStep.CHECK);

    @Inject private ReportCommands commands;
    @Inject private WhereFinder places;
    @Inject private Polls polls;

    /**
     * The next page.
     *
     * @param changing whether the person came from the check page and wants to go back to it
     */
    public ReportStep after(ReportStep step, ReportForm form, boolean changing) {
        if (changing && step == ReportStep.CATEGORY) {
            return ReportStep.FLAGS;
        }
        var next = next(step);
        while (!comes(next, form)) {
            next = next(next);
        }
        return changing && !next.isFollowUp() ? ReportStep.CHECK : next;
    }

    /** The first page that was not answered yet; the check page when none is left. */
    public ReportStep missing(ReportForm form) {
        var step = after(ReportStep.START, form, false);
        while (step != ReportStep.CHECK && form.hasAnswered(step)) {
            step = after(step, form, false);
        }
        return step;
    }

    /** The page before, to which <em>Back</em> leads. */
    public ReportStep before(ReportStep step, ReportForm form) {
        var before = previous(step);
        while (before != ReportStep.START && !leads(before, form)) {
            before = previous(before);
        }
        return before;
    }

    /** A category was chosen on a page of its own, though no page leads on to it. */
    private boolean leads(ReportStep step, ReportForm form) {
        return step == ReportStep.CATEGORY && !form.isQuick() || comes(step, form);
    }

    private boolean comes(ReportStep step, ReportForm form) {
        if (form.isQuick() && !QUICK.contains(step)) {
            return false;
        }
        return switch (step) {
            case PRINCIPAL -> commands.isLinked(form.getWhom());
            case PLACE -> places.isOpen(form.getWhere());
            case WARD ->
                    form.getWhere().getWard() == null && !places.wards(form.getWhere()).isEmpty();
            case ELECTION -> hasPolls(form);
            case OFFICE -> commands.isOfficeAsked(form);
            case FLAGS -> !commands.flagsAsked(form).isEmpty();
            case CATEGORY, SURE, DONE -> false;
            default -> true;
        };
    }

    private boolean hasPolls(ReportForm form) {
        return places.council(form.getWhere())
                .map(Council::code)
                .filter(code -> !polls.of(code).isEmpty())
                .isPresent();
    }

    private static ReportStep previous(ReportStep step) {
        return ReportStep.values()[step.ordinal() - 1];
    }

    private static ReportStep next(ReportStep step) {
        return ReportStep.values()[step.ordinal() + 1];
    }
}
