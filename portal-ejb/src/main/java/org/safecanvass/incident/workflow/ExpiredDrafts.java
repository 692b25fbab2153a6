package org.safecanvass.incident.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Deletes an organisation's drafts that are past their day, a batch at a time. Whoever holds one at
 * this moment, another node included, is left alone until the next time.
 */
final class ExpiredDrafts {
    private static final String DELETE =
            "delete from draft where tenant_id = current_tenant() and id in"
                    + " (select id from draft where tenant_id = current_tenant()"
                    + " and expires_at <= ? order by expires_at limit ? for update skip locked)"
                    + " returning id";

    private final Connection connection;

    ExpiredDrafts(Connection connection) {
        this.connection = connection;
    }

    /** Deletes at most so many, and says which. */
    List<UUID> delete(Instant now, int most) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setTimestamp(1, Timestamp.from(now));
            delete.setInt(2, most);
            var deleted = new ArrayList<UUID>();
            try (var rows = delete.executeQuery()) {
                while (rows.next()) {
                    deleted.add(rows.getObject(1, UUID.class));
                }
            }
            return deleted;
        }
    }
}
