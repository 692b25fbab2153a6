package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guide;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.entity.DeliveryStatus;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.organisation.workflow.AnswerTimes;

/** Says what became of a report, at once or when it is asked again. */
@ApplicationScoped
public class Receipts {
    private static final String DANGER = "IN_DANGER_NOW";

    @Inject private DisclosureStore disclosures;
    @Inject private ContentCatalogue catalogue;
    @Inject private AnswerTimes times;

    ReportReceipt of(Report report) {
        return of(report, disclosures.of(report.id()), null);
    }

    ReportReceipt of(Report report, List<Disclosure> register, @Nullable String returnCode) {
        var facts = report.facts();
        return new ReportReceipt(
                report.id(),
                report.reference(),
                report.submittedAt(),
                Grade.valueOf(facts.grade()),
                advice(facts.category(), facts.redFlags()),
                returnCode,
                lines(report, register));
    }

    List<ReportReceipt.Line> lines(Report report, List<Disclosure> register) {
        return register.stream().map(line -> line(report, line)).toList();
    }

    private ReportReceipt.Line line(Report report, Disclosure line) {
        return new ReportReceipt.Line(line.recipient(), line.status(), answerBy(report, line));
    }

    private @Nullable Instant answerBy(Report report, Disclosure line) {
        var organisation = line.recipient().organisationId();
        if (organisation == null || line.status() != DeliveryStatus.DELIVERED) {
            return null;
        }
        return times.due(
                        organisation,
                        Grade.valueOf(report.facts().grade()),
                        report.facts().councilCode(),
                        report.submittedAt())
                .acknowledge();
    }

    private List<Guide> advice(String category, List<String> flags) {
        var guides = new ArrayList<Guide>();
        var advice = catalogue.now().advice();
        if (flags.contains(DANGER)) {
            guides.add(advice.forMoment("GATE_999"));
        }
        guides.add(advice.forCategory(category));
        return guides;
    }
}
