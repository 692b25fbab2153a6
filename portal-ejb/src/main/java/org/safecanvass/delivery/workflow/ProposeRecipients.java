package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Tick;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Recipient;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.UseCase;
import org.safecanvass.routing.workflow.ProposedRecipient;

/**
 * Shows a reporter, before anything is sent, who would get a report, why, and exactly what it would
 * see.
 */
@Stateless
@UseCase
public class ProposeRecipients {
    @Inject private Situations situations;

    /**
     * Whom the rules propose, the lead first.
     *
     * @param onSending what becomes of it if the reporter lets it have a copy
     * @param copy the words that it would see
     */
    public record Proposal(
            Recipient recipient,
            Tick tick,
            DeliveryStatus onSending,
            boolean police,
            ReportContent copy) {}

    /** The grade and the proposals for a report as it stands. */
    public record Preview(Grade grade, List<Proposal> proposals) {}

    @AllowedToAll(why = "nothing is read or stored")
    public Preview propose(ReportCommand command) {
        var situation = situations.of(command);
        var content = ReportContent.of(command);
        return new Preview(
                situation.decision().grade(),
                situation.proposed().stream()
                        .map(one -> proposal(one, content, command.place().precise()))
                        .toList());
    }

    private static Proposal proposal(
            ProposedRecipient one, ReportContent content, boolean precise) {
        var to = Deliver.recipient(one);
        return new Proposal(
                to,
                one.tick(),
                one.ifSent() == ProposedRecipient.IfSent.DELIVERED
                        ? DeliveryStatus.DELIVERED
                        : DeliveryStatus.NOT_JOINED,
                one.organisationKind() == OrganisationKind.POLICE,
                Deliver.copyFor(to, content, precise));
    }
}
