package org.safecanvass.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.platform.entity.OfNobody;
import org.safecanvass.platform.entity.UuidV7;

/** An organisation, which is a tenant. It has joined, or reports can only point to it. */
@Entity
@Table(name = "organisation")
@NamedQuery(
        name = "Organisation.all",
        query = "select o from Organisation o order by o.nameEn, o.id")
@OfNobody(why = "a reporter must see to whom a report would go")
public class Organisation {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "area_code")
    private @Nullable String areaCode;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_cy")
    private String nameCy;

    private String nation;

    @Column(name = "party_id")
    private @Nullable String partyId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "home_council")
    private @Nullable String homeCouncil;

    private String language;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Version private int version;

    protected Organisation() {}

    public Organisation(
            OrganisationKind kind, String nameEn, String nameCy, String nation, String language) {
        this.id = UuidV7.next();
        this.kind = kind;
        this.nameEn = nameEn;
        this.nameCy = nameCy;
        this.nation = nation;
        this.language = language;
    }

    /** Ties a campaign to its party and to the council in whose area it stands. */
    public Organisation ofParty(
            @Nullable String party, @Nullable UUID parent, @Nullable String council) {
        this.partyId = party;
        this.parentId = parent;
        this.homeCouncil = council;
        return this;
    }

    /** Ties it to the area that it is for, by the code that reference facts have for that. */
    public Organisation ofArea(@Nullable String code) {
        this.areaCode = code;
        return this;
    }

    /** From now on reports are delivered; earlier ones stay where they are. */
    public void join(Instant now) {
        if (joinedAt == null) {
            joinedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public Optional<String> areaCode() {
        return Optional.ofNullable(areaCode);
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

    public String nation() {
        return nation;
    }

    public Optional<String> partyId() {
        return Optional.ofNullable(partyId);
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public Optional<String> homeCouncil() {
        return Optional.ofNullable(homeCouncil);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Optional<Instant> joinedAt() {
        return Optional.ofNullable(joinedAt);
    }

    public boolean hasJoined() {
        return joinedAt != null;
    }
}
