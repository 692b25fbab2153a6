package org.safecanvass.audit.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.entity.TextList;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.TenantScope;

/** Reads entries of the organisation that the transaction acts for. */
@ApplicationScoped
class AuditReader {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Inject private TenantScope scope;

    AuditPage page(AuditFilter filter, @Nullable AuditPosition after, int size) {
        try {
            return page(scope.connection(), filter, after, size);
        } catch (SQLException e) {
            throw new IllegalStateException("the trail cannot be read", e);
        }
    }

    static AuditPage page(
            Connection connection, AuditFilter filter, @Nullable AuditPosition after, int size)
            throws SQLException {
        var entries = new ArrayList<AuditEntry>();
        try (var query = new AuditQuery(filter, after).on(connection, size + 1);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        var shown = entries.stream().limit(size).toList();
        return new AuditPage(shown, entries.size() > size ? shown.get(size - 1).position() : null);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                new AuditPosition(
                        row.getTimestamp("at").toInstant(), row.getObject("id", UUID.class)),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor_name"),
                row.getObject("actor_organisation", UUID.class),
                TextList.parse(row.getString("actor_roles")),
                Operation.valueOf(row.getString("operation")),
                row.getString("action"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                row.getString("reference"),
                row.getString("reason"),
                TextList.parse(row.getString("recipients")),
                changes(row.getString("changes")),
                row.getBoolean("sample"));
    }

    private static List<Change> changes(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(AuditReader::change)
                    .toList();
        }
    }

    private static Change change(JsonObject json) {
        return new Change(
                json.getString("type"),
                UUID.fromString(json.getString("id")),
                json.getString("field"),
                json.getString("before", null),
                json.getString("after", null));
    }
}
