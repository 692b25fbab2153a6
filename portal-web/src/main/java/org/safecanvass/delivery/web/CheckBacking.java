package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.workflow.ProposeRecipients.Proposal;
import org.safecanvass.delivery.workflow.ReportIncident;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.IntakeGate;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** All answers before they are sent, what is wrong with them, and the sending itself. */
@Named
@RequestScoped
public class CheckBacking {
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private ReportPath path;
    @Inject private StepFaults faults;
    @Inject private Proposed proposed;
    @Inject private ReportCommands commands;
    @Inject private ReportIncident reportIncident;
    @Inject private IntakeGate gate;
    @Inject private HttpServletRequest request;
    @Inject private AnswersInWords answers;
    @Inject private Language language;
    @Inject private Words words;
    private @Nullable List<StepFaults.Told> wrong;
    private @Nullable List<AnswersInWords.Row> said;

    /** One that is proposed. */
    public record To(String organisation, String team, boolean ticked, boolean joined) {}

    public List<StepFaults.Told> getWrong() {
        var known = wrong;
        if (known == null) {
            known = draft.isOpen() ? faults.all(draft.form()) : List.of();
            wrong = known;
        }
        return known;
    }

    public boolean isReady() {
        return draft.isOpen() && getWrong().isEmpty();
    }

    public List<AnswersInWords.Row> getAnswers() {
        var known = said;
        if (known == null) {
            known = answers.of(draft.form());
            said = known;
        }
        return known;
    }

    public List<To> getRecipients() {
        return isReady() ? proposed.all().stream().map(this::to).toList() : List.of();
    }

    public boolean isNobody() {
        return isReady() && proposed.ticked().isEmpty();
    }

    /** Those who get it, as the button names them. */
    public String getNames() {
        return proposed.ticked().stream()
                .filter(one -> one.onSending() == DeliveryStatus.DELIVERED)
                .map(this::to)
                .map(To::organisation)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What the button does, and who gets it. */
    public String getSending() {
        if (isNobody()) {
            return words.of("report.check.log");
        }
        var names = getNames();
        return names.isEmpty()
                ? words.of("report.check.keep")
                : words.of("report.check.send", "names", names);
    }

    /** Lets in whose pages are all answered; the others go to the first that is not. */
    public @Nullable String open() {
        var elsewhere = wizard.open();
        if (elsewhere != null) {
            return elsewhere;
        }
        var missing = path.missing(draft.form());
        if (missing.compareTo(ReportStep.RECIPIENTS) >= 0 && !isReady()) {
            return null;
        }
        var next = missing == ReportStep.CHECK && isOutdated() ? ReportStep.RECIPIENTS : missing;
        return next == ReportStep.CHECK ? null : wizard.to(next);
    }

    /** Sends once; whoever sends a sent report again sees what became of it. */
    public @Nullable String send() {
        var elsewhere = open();
        if (elsewhere != null) {
            return elsewhere;
        }
        gate.admit(request);
        try {
            reportIncident.report(commands.of(draft.form(), draft.key(), locale()));
            return wizard.to(ReportStep.DONE);
        } catch (InvalidReport changed) {
            wrong = null;
            return null;
        }
    }

    private boolean isOutdated() {
        return proposed.isOutdated() && !draft.form().isQuick();
    }

    private To to(Proposal one) {
        var to = one.recipient();
        return new To(
                language.pick(to.organisationEn(), to.organisationCy()),
                to.teamEn() == null ? "" : language.pick(to.teamEn(), to.teamCy()),
                proposed.isTicked(one),
                one.onSending() == DeliveryStatus.DELIVERED);
    }

    /** What it gets, in words. */
    public String gets(To to) {
        if (!to.ticked()) {
            return words.of("report.check.nothing");
        }
        return words.of(to.joined() ? "report.check.copy" : "report.check.not.joined");
    }

    private Locale locale() {
        return language.getLocale();
    }
}
