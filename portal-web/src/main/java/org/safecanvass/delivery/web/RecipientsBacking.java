package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.workflow.ProposeRecipients.Proposal;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** Who should know: those proposed, each with its reason and what it would see. */
@Named
@RequestScoped
public class RecipientsBacking {
    @Inject private Proposed proposed;
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private CopyInWords copies;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private HttpServletRequest request;

    /** A proposal as the page shows it. */
    public record Row(
            String role,
            String organisation,
            String team,
            String reason,
            boolean joined,
            boolean ticked,
            boolean police,
            List<String> sees,
            List<String> hidden) {}

    /** Lets in whose report is fit to be routed; the check page says what is missing. */
    public @Nullable String open() {
        var elsewhere = wizard.open();
        if (elsewhere != null) {
            return elsewhere;
        }
        try {
            proposed.preview();
            return null;
        } catch (InvalidReport incomplete) {
            return wizard.to(ReportStep.CHECK);
        }
    }

    public List<Row> getRows() {
        return draft.isOpen() ? proposed.all().stream().map(this::row).toList() : List.of();
    }

    /** Those who would be left out although somebody may be at risk. */
    public List<Row> getLeftOut() {
        return draft.isOpen() ? proposed.leftOut().stream().map(this::row).toList() : List.of();
    }

    /** The organisations of those left out, each once. */
    public List<String> getNamesLeftOut() {
        return getLeftOut().stream().map(Row::organisation).distinct().toList();
    }

    public boolean isNobody() {
        var chosen = draft.form().getSharing().getRecipients();
        return chosen != null && chosen.isEmpty();
    }

    /** Whether the box of logging only is ticked: as it was sent, else as it was kept. */
    public boolean isLogTicked() {
        return "POST".equals(request.getMethod()) ? isLogOnly() : isNobody();
    }

    public @Nullable String keep() {
        if (!draft.isOpen()) {
            return wizard.open();
        }
        var ticked = isLogOnly() ? List.<String>of() : sent();
        var sharing = draft.form().getSharing();
        sharing.setRecipients(ticked);
        sharing.setSeen(proposed.roles());
        if (ticked.isEmpty() && !isLogOnly()) {
            StepFaults.tell("recipients", words.of("ERROR_CHOOSE_RECIPIENT"));
            return null;
        }
        boolean ask = ticked.isEmpty() || !proposed.leftOut().isEmpty();
        sharing.setSure(!ask);
        draft.save();
        return ask ? wizard.to(ReportStep.SURE) : wizard.keep();
    }

    /** The answer to the second asking: leave them out. */
    public @Nullable String leaveOut() {
        draft.form().getSharing().setSure(true);
        return wizard.keep();
    }

    /** The answer to the second asking: let them know after all. */
    public @Nullable String includeAll() {
        if (!draft.isOpen()) {
            return wizard.open();
        }
        var sharing = draft.form().getSharing();
        var chosen =
                new ArrayList<>(Optional.ofNullable(sharing.getRecipients()).orElse(List.of()));
        proposed.leftOut().forEach(one -> chosen.add(one.recipient().role()));
        sharing.setRecipients(chosen);
        sharing.setSure(true);
        return wizard.keep();
    }

    private boolean isLogOnly() {
        return request.getParameter("log") != null;
    }

    private List<String> sent() {
        var known = proposed.roles();
        return Stream.ofNullable(request.getParameterValues("to"))
                .flatMap(Stream::of)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    private Row row(Proposal one) {
        var to = one.recipient();
        return new Row(
                to.role(),
                language.pick(to.organisationEn(), to.organisationCy()),
                Optional.ofNullable(language.pick(to.teamEn(), to.teamCy())).orElse(""),
                language.pick(to.reasonEn(), to.reasonCy()),
                one.onSending() == DeliveryStatus.DELIVERED,
                proposed.isTicked(one),
                one.police(),
                copies.sees(one),
                copies.hidden(one));
    }
}
