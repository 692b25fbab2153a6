package org.safecanvass.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.OfNobody;
import org.safecanvass.platform.entity.UuidV7;

/** That a report could not be delivered, for the operator's list. */
@Entity
@Table(name = "undelivered")
@NamedQuery(
        name = "Undelivered.page",
        query =
                "select u from Undelivered u where u.at < :at or u.at = :at and u.id < :id"
                        + " order by u.at desc, u.id desc")
@OfNobody(why = "names an organisation and a moment, and nothing about the report")
public class Undelivered {
    @Id private UUID id;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "organisation_en")
    private String organisationEn;

    @Column(name = "organisation_cy")
    private String organisationCy;

    private String role;
    private String grade;
    private Instant at;

    protected Undelivered() {}

    public Undelivered(Recipient to, String grade, Instant at) {
        this.id = UuidV7.next();
        this.organisationId = to.organisationId();
        this.organisationEn = to.organisationEn();
        this.organisationCy = to.organisationCy();
        this.role = to.role();
        this.grade = grade;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public String organisationEn() {
        return organisationEn;
    }

    public String organisationCy() {
        return organisationCy;
    }

    public String role() {
        return role;
    }

    public String grade() {
        return grade;
    }

    public Instant at() {
        return at;
    }
}
