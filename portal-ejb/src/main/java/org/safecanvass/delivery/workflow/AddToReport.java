package org.safecanvass.delivery.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.delivery.entity.Disclosure;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.incident.workflow.ReportChecks;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.incident.workflow.ReportStore;
import org.safecanvass.platform.entity.OnceId;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.AllowedToAll;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.UseCase;
import org.safecanvass.platform.workflow.Vault;

/**
 * A reporter adds to a report or answers an organisation. The report itself stays as it was sent;
 * everybody who has a copy gets the addition too.
 */
@Stateless
@UseCase
public class AddToReport {
    @Inject private ReportStore reports;
    @Inject private DisclosureStore disclosures;
    @Inject private Vault vault;
    @Inject private TenantScope scope;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;
    @Inject private Event<ReporterWrote> news;

    @AllowedToAll(why = "the key opens one report and no other")
    public Instant add(ReportKey key, String words) {
        return add(key, UuidV7.next(), words);
    }

    /**
     * Adds once: a token that was sent before adds nothing more.
     *
     * @param token of the addition, drawn when its form was made
     */
    @AllowedToAll(why = "the key opens one report and no other")
    public Instant add(ReportKey key, UUID token, String words) {
        check(words);
        var report = reports.requireOwn(key);
        reports.lock(report);
        var id = OnceId.of(report.id(), token);
        var before =
                reports.entriesOf(report.id()).stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst();
        return before.isPresent() ? before.get().at() : add(report, id, words);
    }

    private Instant add(Report report, UUID id, String words) {
        var at = clock.instant();
        reports.add(
                ReportWords.seal(
                        vault,
                        ReportEntry.addendum(report.tenantId(), id, report.id(), at),
                        words));
        var holders =
                disclosures.of(report.id()).stream()
                        .filter(line -> line.caseId().isPresent())
                        .toList();
        record(report, organisations(holders));
        holders.forEach(line -> passOn(line, words, at));
        return at;
    }

    private static List<String> organisations(List<Disclosure> holders) {
        return holders.stream()
                .map(line -> line.recipient().organisationId())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private void passOn(Disclosure line, String words, Instant at) {
        UUID caseId = line.caseId().orElseThrow();
        scope.as(
                line.recipient().organisationId(),
                () -> {
                    news.fire(new ReporterWrote(caseId, words, at));
                    return caseId;
                });
    }

    private void record(Report report, List<String> recipients) {
        audit.record(
                AuditRecord.of(
                                Operation.COLLECTION,
                                "report.added",
                                "report",
                                report.id(),
                                report.reference())
                        .to(recipients));
    }

    private static void check(String words) {
        var wrong = ReportChecks.words("/text", words);
        if (words.isBlank()) {
            wrong.add(FieldError.of("/text", "EMPTY_TEXT"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidReport(wrong);
        }
    }
}
