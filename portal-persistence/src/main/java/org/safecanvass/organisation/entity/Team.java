package org.safecanvass.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.OfNobody;
import org.safecanvass.platform.entity.UuidV7;

/** A team to which reports go; its type is an id of {@code content/teams.csv}. */
@Entity
@Table(name = "team")
@NamedQuery(name = "Team.all", query = "select t from Team t order by t.nameEn, t.id")
@OfNobody(why = "a reporter must see to whom a report would go")
public class Team {
    @Id private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String type;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_cy")
    private String nameCy;

    @Column(name = "recipient_role")
    private @Nullable String recipientRole;

    protected Team() {}

    public Team(
            UUID organisationId,
            String type,
            String nameEn,
            String nameCy,
            @Nullable String recipientRole) {
        this.id = UuidV7.next();
        this.organisationId = organisationId;
        this.type = type;
        this.nameEn = nameEn;
        this.nameCy = nameCy;
        this.recipientRole = recipientRole;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String type() {
        return type;
    }

    public String name(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? nameCy : nameEn;
    }

    public String nameEn() {
        return nameEn;
    }

    public String nameCy() {
        return nameCy;
    }

    /**
     * The role of {@code content/recipient_roles.csv} that this team answers; empty for the
     * arbiter's.
     */
    public Optional<String> recipientRole() {
        return Optional.ofNullable(recipientRole);
    }
}
