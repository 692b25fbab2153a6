package org.safecanvass.casework.entity;

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
import org.safecanvass.platform.entity.UuidV7;

/** One line of a case's timeline; never changed. */
@Entity
@Customizer(AfterCase.class)
@Table(name = "case_entry")
@NamedQuery(
        name = "CaseEntry.of",
        query = "select e from CaseEntry e where e.caseId = :file order by e.at desc, e.id desc")
public class CaseEntry extends TenantOwned {
    @Column(name = "case_id")
    private UUID caseId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private CaseEntryKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column(name = "author_name")
    private @Nullable String authorName;

    @Column(name = "state_from")
    private @Nullable String stateFrom;

    @Column(name = "state_to")
    private @Nullable String stateTo;

    private byte @Nullable [] content;

    protected CaseEntry() {}

    public CaseEntry(CaseFile file, Instant at, CaseEntryKind kind, Channel channel) {
        this(file, UuidV7.next(), at, kind, channel);
    }

    /** A line whose id was given out before, so that it is entered once. */
    public CaseEntry(CaseFile file, UUID id, Instant at, CaseEntryKind kind, Channel channel) {
        super(file.tenantId(), id);
        this.caseId = file.id();
        this.at = at;
        this.kind = kind;
        this.channel = channel;
    }

    public CaseEntry by(@Nullable UUID account, @Nullable String name) {
        authorId = account;
        authorName = name;
        return this;
    }

    public CaseEntry moved(@Nullable String from, String to) {
        stateFrom = from;
        stateTo = to;
        return this;
    }

    public CaseEntry words(Sealing sealing, byte[] words) {
        content = sealing.seal(id(), words);
        return this;
    }

    public Instant at() {
        return at;
    }

    public CaseEntryKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public Optional<String> authorName() {
        return Optional.ofNullable(authorName);
    }

    public Optional<String> stateTo() {
        return Optional.ofNullable(stateTo);
    }

    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }
}
