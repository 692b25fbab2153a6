package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.web.AnswersInWords.Line;
import org.safecanvass.delivery.web.OfficialRoute.Route;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.delivery.workflow.ReportReceipt;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** Those who were to get a report, and what each got; who was left out is not named. */
@RequestScoped
public class Holders {
    @Inject private FactsInWords facts;
    @Inject private CopyRows rows;
    @Inject private OfficialRoute routes;
    @Inject private Language language;
    @Inject private Words words;

    /**
     * What became of one who was proposed.
     *
     * @param route how to reach it instead; null where the report was delivered
     * @param copy the lines of the copy that it got
     */
    public record Holder(
            String organisation,
            String title,
            boolean delivered,
            @Nullable Instant answerBy,
            @Nullable Route route,
            List<Line> copy) {}

    List<Holder> of(Opened report) {
        var said = facts.of(report);
        return report.deliveries().stream()
                .filter(line -> line.status() != DeliveryStatus.WITHHELD)
                .map(line -> holder(line, copy(report, said, line.recipient().role())))
                .toList();
    }

    private Holder holder(ReportReceipt.Line line, List<Line> copy) {
        var to = line.recipient();
        boolean delivered = line.status() == DeliveryStatus.DELIVERED;
        var organisation = language.pick(to.organisationEn(), to.organisationCy());
        return new Holder(
                organisation,
                words.of(
                        delivered ? "report.done.delivered" : "my.not.delivered",
                        "organisation",
                        organisation,
                        "team",
                        to.teamEn() == null ? "" : language.pick(to.teamEn(), to.teamCy())),
                delivered,
                line.answerBy(),
                delivered ? null : routes.to(to),
                copy);
    }

    private List<Line> copy(Opened report, List<Line> said, String role) {
        return Optional.ofNullable(report.copies().get(role))
                .map(copy -> rows.of(said, copy))
                .orElse(List.of());
    }
}
