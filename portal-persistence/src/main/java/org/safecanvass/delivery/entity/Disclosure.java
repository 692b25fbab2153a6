package org.safecanvass.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.entity.AfterReport;
import org.safecanvass.platform.entity.TenantOwned;

/**
 * A line of the sender's register: who was proposed, what it got, why, and the hash of the copy.
 */
@Entity
@Customizer(AfterReport.class)
@Table(name = "disclosure")
@NamedQuery(
        name = "Disclosure.ofAll",
        query = "select d from Disclosure d where d.reportId in :reports order by d.position")
@NamedQuery(
        name = "Disclosure.of",
        query = "select d from Disclosure d where d.reportId = :report order by d.position")
public class Disclosure extends TenantOwned {
    @Column(name = "report_id")
    private UUID reportId;

    private int position;
    private String role;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "organisation_en")
    private String organisationEn;

    @Column(name = "organisation_cy")
    private String organisationCy;

    @Column(name = "team_id")
    private @Nullable UUID teamId;

    @Column(name = "team_en")
    private @Nullable String teamEn;

    @Column(name = "team_cy")
    private @Nullable String teamCy;

    private boolean lead;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private String rule;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_cy")
    private String reasonCy;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "content_digest")
    private byte @Nullable [] contentDigest;

    private Instant at;

    protected Disclosure() {}

    /** Enters a proposed recipient, who has got nothing yet. */
    public Disclosure(
            UUID tenantId, UUID reportId, int position, Recipient to, DeliveryStatus status) {
        super(tenantId);
        this.reportId = reportId;
        this.position = position;
        this.role = to.role();
        this.organisationId = to.organisationId();
        this.organisationEn = to.organisationEn();
        this.organisationCy = to.organisationCy();
        this.teamId = to.teamId();
        this.teamEn = to.teamEn();
        this.teamCy = to.teamCy();
        this.lead = to.lead();
        this.status = status;
        this.rule = to.rule();
        this.ruleVersion = to.ruleVersion();
        this.reasonEn = to.reasonEn();
        this.reasonCy = to.reasonCy();
    }

    /** Notes the moment; with a copy also the case that holds it and its hash. */
    public Disclosure at(Instant now, @Nullable UUID caseFile, byte @Nullable [] digest) {
        at = now;
        caseId = caseFile;
        contentDigest = digest;
        return this;
    }

    public UUID reportId() {
        return reportId;
    }

    public DeliveryStatus status() {
        return status;
    }

    public Recipient recipient() {
        return new Recipient(
                role,
                organisationId,
                organisationEn,
                organisationCy,
                teamId,
                teamEn,
                teamCy,
                lead,
                rule,
                ruleVersion,
                reasonEn,
                reasonCy);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<byte[]> contentDigest() {
        return Optional.ofNullable(contentDigest);
    }

    public Instant at() {
        return at;
    }

    public String reason(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? reasonCy : reasonEn;
    }
}
