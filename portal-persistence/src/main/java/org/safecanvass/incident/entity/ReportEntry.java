package org.safecanvass.incident.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Sealing;
import org.safecanvass.platform.entity.TenantOwned;

/** One line of the reporter's side of the story. */
@Entity
@Customizer(AfterReport.class)
@Table(name = "report_entry")
@NamedQuery(
        name = "ReportEntry.unread",
        query =
                "select distinct e.reportId from ReportEntry e where e.reportId in :reports"
                        + " and e.organisationId is not null and e.readAt is null")
@NamedQuery(
        name = "ReportEntry.ofAll",
        query = "select e from ReportEntry e where e.reportId in :reports order by e.at, e.id")
@NamedQuery(
        name = "ReportEntry.of",
        query = "select e from ReportEntry e where e.reportId = :report order by e.at, e.id")
@NamedQuery(
        name = "ReportEntry.read",
        query =
                "update ReportEntry e set e.readAt = :now"
                        + " where e.id in :entries and e.readAt is null")
public class ReportEntry extends TenantOwned {
    @Column(name = "report_id")
    private UUID reportId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private ReportEntryKind kind;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "case_state")
    private @Nullable String caseState;

    private byte @Nullable [] content;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected ReportEntry() {}

    /** An entry; {@code organisation} is null when the reporter made it. */
    public ReportEntry(
            UUID tenantId,
            UUID reportId,
            Instant at,
            ReportEntryKind kind,
            @Nullable UUID organisation,
            @Nullable String caseState) {
        super(tenantId);
        this.reportId = reportId;
        this.at = at;
        this.kind = kind;
        this.organisationId = organisation;
        this.caseState = caseState;
    }

    private ReportEntry(UUID tenantId, UUID id, UUID reportId, Instant at) {
        super(tenantId, id);
        this.reportId = reportId;
        this.at = at;
        this.kind = ReportEntryKind.ADDENDUM;
    }

    /** What a reporter adds; under the id that the form was given, it cannot be added twice. */
    public static ReportEntry addendum(UUID tenantId, UUID id, UUID reportId, Instant at) {
        return new ReportEntry(tenantId, id, reportId, at);
    }

    public ReportEntry words(Sealing sealing, byte[] words) {
        content = sealing.seal(id(), words);
        return this;
    }

    public UUID reportId() {
        return reportId;
    }

    public Instant at() {
        return at;
    }

    public ReportEntryKind kind() {
        return kind;
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<String> caseState() {
        return Optional.ofNullable(caseState);
    }

    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    /** Whether an organisation wrote it and the reporter has not read it yet. */
    public boolean isUnread() {
        return organisationId != null && readAt == null;
    }
}
