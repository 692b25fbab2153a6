package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guide;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.incident.entity.Report;

/** Says what became of a report, at once or when it is asked again. */
@ApplicationScoped
public class Receipts {
    private static final String DANGER = "IN_DANGER_NOW";

    @Inject private DisclosureStore disclosures;
    @Inject private ContentCatalogue catalogue;

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
                register.stream()
                        .map(line -> new ReportReceipt.Line(line.recipient(), line.status()))
                        .toList());
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
