package org.safecanvass.account.workflow;

import java.util.Optional;
import java.util.UUID;
import org.safecanvass.account.entity.Account;

/** The person whom a sign-in name leads to; without a password when they cannot come in. */
public record KnownPerson(UUID tenantId, UUID accountId, Optional<String> passwordHash) {
    static KnownPerson of(Account account) {
        return new KnownPerson(account.tenantId(), account.id(), account.passwordHash());
    }
}
