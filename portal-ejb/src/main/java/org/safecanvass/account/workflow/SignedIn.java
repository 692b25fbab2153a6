package org.safecanvass.account.workflow;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.safecanvass.account.entity.Account;
import org.safecanvass.platform.entity.Digests;

/**
 * Who signed in, as a session keeps it.
 *
 * @param stamp changes with the password, so that a new one ends every session of the old
 */
public record SignedIn(UUID tenantId, UUID accountId, String stamp) implements Serializable {
    private static final int STAMP = 8;

    static SignedIn as(Account account) {
        return new SignedIn(account.tenantId(), account.id(), stamp(account));
    }

    boolean stillHolds(Account account) {
        return account.isActive() && stamp(account).equals(stamp);
    }

    private static String stamp(Account account) {
        var hash = account.passwordHash().orElse("").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digests.sha256(hash), 0, STAMP);
    }
}
