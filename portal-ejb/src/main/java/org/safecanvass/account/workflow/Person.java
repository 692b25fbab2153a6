package org.safecanvass.account.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.account.entity.AccountState;

/** A person as the administrator sees them. */
public record Person(
        UUID id,
        String name,
        String email,
        String language,
        AccountState state,
        List<String> roles,
        Set<UUID> teams,
        int version) {

    static Person of(Account account) {
        return new Person(
                account.id(),
                account.name(),
                account.email(),
                account.language().getLanguage(),
                account.state(),
                account.roles(),
                account.teams(),
                account.version());
    }
}
