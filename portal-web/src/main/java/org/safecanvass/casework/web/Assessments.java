package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.content.entity.Entry;
import org.safecanvass.content.entity.Thrive;

/** The assessments of a case, the newest first, in words. */
@Named
@RequestScoped
public class Assessments {
    /**
     * A heading as it was weighed.
     *
     * @param height of its bars, 0 to 3
     */
    public record Row(String heading, String level, int height, String reason) {}

    @Inject private CasePage casePage;
    @Inject private CaseText caseText;

    public CaseView.@Nullable Assessed getNewest() {
        return getAll().stream().findFirst().orElse(null);
    }

    public List<CaseView.Assessed> getAll() {
        return casePage.getView().assessments();
    }

    public List<Row> weighed(CaseView.Assessed one) {
        return thrive().headings().stream().flatMap(heading -> row(heading, one)).toList();
    }

    private Stream<Row> row(Thrive.Heading heading, CaseView.Assessed one) {
        return Stream.ofNullable(one.judgement().weighed().get(heading.id()))
                .map(
                        weight ->
                                new Row(
                                        caseText.in(heading.label()),
                                        caseText.level(weight.level()),
                                        levels().indexOf(weight.level()),
                                        Objects.requireNonNullElse(weight.reason(), "")));
    }

    private List<String> levels() {
        return thrive().levels().stream().map(Entry::id).toList();
    }

    private Thrive thrive() {
        return caseText.content().handling().thrive();
    }
}
