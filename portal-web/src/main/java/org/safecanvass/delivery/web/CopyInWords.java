package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.safecanvass.delivery.workflow.ProposeRecipients.Proposal;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.web.Words;

/** Says in words which parts of a report a copy has, and which it has not. */
@RequestScoped
public class CopyInWords {
    @Inject private Words words;

    private record Part(String key, Predicate<ReportContent> isIn) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("report.copy.facts", copy -> true),
                    new Part("report.copy.words", copy -> copy.description() != null),
                    new Part("report.copy.behalf", CopyInWords::namesThePerson),
                    new Part("report.copy.people", copy -> copy.people() != null),
                    new Part("report.copy.evidence", copy -> copy.evidence() != null),
                    new Part("report.copy.answers", copy -> !copy.answers().isEmpty()),
                    new Part(
                            "report.copy.place",
                            copy -> copy.postcode() != null || copy.placeWords() != null),
                    new Part("report.copy.contact", copy -> copy.contact().allowed()));

    private static boolean namesThePerson(ReportContent copy) {
        return copy.onBehalfOf() != null && copy.onBehalfOf().name() != null;
    }

    List<String> sees(Proposal one) {
        return texts(part -> part.isIn().test(one.copy()));
    }

    List<String> hidden(Proposal one) {
        return texts(part -> !part.isIn().test(one.copy()));
    }

    private List<String> texts(Predicate<Part> wanted) {
        return PARTS.stream().filter(wanted).map(part -> words.of(part.key())).toList();
    }
}
