package org.safecanvass.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.TenantOwned;
import org.safecanvass.platform.entity.TextList;

/** A person of one organisation. */
@Entity
@Table(name = "account")
@NamedQuery(
        name = "Account.page",
        query =
                "select a from Account a where a.name > :name or a.name = :name and a.id > :id"
                        + " order by a.name, a.id")
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(
        name = "Account.inState",
        query = "select a from Account a where a.state = :state order by a.name, a.id")
public class Account extends TenantOwned {
    private String email;
    private String name;
    private String language;

    @Convert(converter = TextList.class)
    private List<String> roles;

    @Convert(converter = TextList.class)
    private List<String> teams;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version private int version;

    protected Account() {}

    /** Invites a person, who sets a password by a one-time link. */
    public Account(UUID tenantId, String email, String name, Locale language, Instant now) {
        super(tenantId);
        this.email = email;
        this.name = name;
        this.language = language.getLanguage();
        this.roles = List.of();
        this.teams = List.of();
        this.state = AccountState.INVITED;
        this.createdAt = now;
    }

    /** Replaces roles and teams; in force from the person's next request. */
    public void assign(Set<String> newRoles, Set<UUID> newTeams) {
        roles = newRoles.stream().sorted().toList();
        teams = newTeams.stream().map(UUID::toString).sorted().toList();
    }

    public void setPassword(String hash) {
        if (state == AccountState.CLOSED) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        passwordHash = hash;
        state = AccountState.ACTIVE;
    }

    /** Locks the old password out until the person has used the new link. */
    public void awaitNewPassword() {
        if (state == AccountState.CLOSED) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        passwordHash = null;
        state = AccountState.INVITED;
    }

    public void close(Instant now) {
        if (state == AccountState.CLOSED) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        state = AccountState.CLOSED;
        passwordHash = null;
        closedAt = now;
    }

    /** Invites somebody who had left; nothing of what they were before comes back. */
    public void comeBack(String newName, Locale newLanguage) {
        if (state != AccountState.CLOSED) {
            throw DomainException.of(ErrorCode.EMAIL_TAKEN);
        }
        name = newName;
        language = newLanguage.getLanguage();
        roles = List.of();
        teams = List.of();
        closedAt = null;
        state = AccountState.INVITED;
    }

    /** Refuses to go on from an older state than this one. */
    public void expectVersion(int seen) {
        if (seen != version) {
            throw DomainException.of(ErrorCode.OTHER_CHANGED);
        }
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public List<String> roles() {
        return roles;
    }

    public Set<UUID> teams() {
        return teams.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    public AccountState state() {
        return state;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public int version() {
        return version;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
