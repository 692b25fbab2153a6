package org.safecanvass.statistics.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.incident.workflow.ReportProgressed;
import org.safecanvass.incident.workflow.ReportSubmitted;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.statistics.entity.Progress;

/**
 * Counts each report once, for the council in whose area it happened, in the transaction that
 * stores it. A report without a place is in no council's count.
 */
@ApplicationScoped
public class CountReports {
    @Inject private TenantScope scope;
    @Inject private Organisations organisations;

    void submitted(@Observes ReportSubmitted report) {
        var progress = report.sent() ? Progress.SENT : Progress.LOGGED;
        count(
                report.facts(),
                tally -> Tally.add(tally, report.facts(), report.submittedAt(), progress));
    }

    void progressed(@Observes ReportProgressed report) {
        var from = Progress.ofState(report.from());
        var to = Progress.ofState(report.to());
        if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
            count(
                    report.facts(),
                    tally ->
                            Tally.move(
                                    tally,
                                    report.facts(),
                                    report.submittedAt(),
                                    from.get(),
                                    to.get()));
        }
    }

    private void count(ReportFacts facts, Step step) {
        council(facts)
                .ifPresent(
                        council ->
                                scope.as(
                                        council.id(),
                                        () -> {
                                            take(step);
                                            return council;
                                        }));
    }

    private void take(Step step) {
        try {
            step.take(scope.connection());
        } catch (SQLException e) {
            throw new IllegalStateException("a report could not be counted", e);
        }
    }

    private Optional<KnownOrganisation> council(ReportFacts facts) {
        return Optional.ofNullable(facts.councilCode())
                .flatMap(code -> organisations.of(OrganisationKind.COUNCIL, code));
    }

    @FunctionalInterface
    private interface Step {
        void take(Connection connection) throws SQLException;
    }
}
