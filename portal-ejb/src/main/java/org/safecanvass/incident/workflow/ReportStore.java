package org.safecanvass.incident.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safecanvass.incident.entity.Reference;
import org.safecanvass.incident.entity.Report;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** Reports of the organisation that acts; people see only their own. */
@ApplicationScoped
public class ReportStore {
    @PersistenceContext private EntityManager entities;
    @Inject private CurrentActor actor;
    @Inject private ReturnCode codes;

    public void add(Report report) {
        entities.persist(report);
    }

    public void add(ReportEntry entry) {
        entities.persist(entry);
    }

    /** The report of whoever asks: made by the account or the program, or opened by its code. */
    public Report requireOwn(ReportKey key) {
        return find(key).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    /** A report by its id, for the portal's own work in the reporter's organisation. */
    public Report require(UUID id) {
        return Optional.ofNullable(entities.find(Report.class, id))
                .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    public boolean isTaken(Reference reference) {
        return byReference(reference).isPresent();
    }

    /** The account's reports, newest first, those before a place in the list. */
    public List<Report> mine(UUID account, Instant before, UUID last, int limit) {
        return entities.createNamedQuery("Report.mine", Report.class)
                .setParameter("account", account)
                .setParameter("before", before)
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Holds the report, so that of two additions the second waits and then finds the first. */
    public void lock(Report report) {
        entities.lock(report, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the reports in which an organisation's word has not been read yet. */
    public Set<UUID> unread(List<UUID> reports) {
        return reports.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createNamedQuery("ReportEntry.unread", UUID.class)
                                .setParameter("reports", reports)
                                .getResultList());
    }

    public List<ReportEntry> entriesOf(UUID report) {
        return entities.createNamedQuery("ReportEntry.of", ReportEntry.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** Those of several reports, by report. */
    public Map<UUID, List<ReportEntry>> entriesOf(List<UUID> reports) {
        return reports.isEmpty()
                ? Map.of()
                : entities.createNamedQuery("ReportEntry.ofAll", ReportEntry.class)
                        .setParameter("reports", reports)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ReportEntry::reportId));
    }

    /**
     * Notes what the reporter has now read. Two who open a report at once both read it, so the row
     * is written past the entity: nobody's reading is refused because another read first.
     */
    public void markRead(Collection<ReportEntry> entries, Instant now) {
        var unread = entries.stream().filter(ReportEntry::isUnread).map(ReportEntry::id).toList();
        if (!unread.isEmpty()) {
            entities.createNamedQuery("ReportEntry.read")
                    .setParameter("entries", unread)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    private Optional<Report> find(ReportKey key) {
        if (key.code() != null) {
            return codes.digest(key.code())
                    .flatMap(this::byCode)
                    .filter(
                            report ->
                                    key.reference() == null
                                            || report.reference().equals(key.reference()));
        }
        return Reference.parse(String.valueOf(key.reference()))
                .flatMap(this::byReference)
                .filter(report -> isOf(report, actor.require()));
    }

    /** A program reads what it sent itself, and nothing that a colleague told in confidence. */
    private static boolean isOf(Report report, Actor by) {
        return by.account().isPresent() && by.account().equals(report.accountId())
                || by.client().isPresent() && by.client().equals(report.clientId());
    }

    private Optional<Report> byCode(byte[] digest) {
        return entities.createNamedQuery("Report.byCode", Report.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    private Optional<Report> byReference(Reference reference) {
        return entities.createNamedQuery("Report.byReference", Report.class)
                .setParameter("reference", reference.text())
                .getResultStream()
                .findFirst();
    }
}
