package org.safecanvass.audit.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question to the table of entries: conditions as they are asked for, values never in words.
 */
final class AuditQuery {
    private static final String COLUMNS =
            "select at, id, actor_kind, actor_name, actor_organisation, actor_roles::text,"
                    + " operation, action, object_type, object_id, reference, reason,"
                    + " recipients::text, changes::text, sample from audit_entry where true";
    private static final String NEWEST = " order by at desc, id desc limit ?";

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    AuditQuery(AuditFilter filter, @Nullable AuditPosition after) {
        if (after != null) {
            and("(at, id) < (?, ?)", Timestamp.from(after.at()));
            values.add(after.id());
        }
        if (filter.from() != null) {
            and("at >= ?", Timestamp.from(filter.from()));
        }
        if (filter.until() != null) {
            and("at < ?", Timestamp.from(filter.until()));
        }
        if (filter.person() != null) {
            and("position(lower(?) in lower(actor_name)) > 0", filter.person());
        }
        if (filter.operation() != null) {
            and("operation = ?", filter.operation().name());
        }
        if (filter.action() != null) {
            and("action = ?", filter.action());
        }
        if (filter.reference() != null) {
            and("reference = ?", filter.reference());
        }
    }

    PreparedStatement on(Connection connection, int limit) throws SQLException {
        var statement = connection.prepareStatement(COLUMNS + conditions + NEWEST);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.setInt(values.size() + 1, limit);
        return statement;
    }

    private void and(String condition, Object value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }
}
