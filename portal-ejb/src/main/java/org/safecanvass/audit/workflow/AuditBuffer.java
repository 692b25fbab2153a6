package org.safecanvass.audit.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safecanvass.audit.entity.Change;
import org.safecanvass.audit.entity.Changes;
import org.safecanvass.platform.entity.TextList;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.PortalClock;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.TenantWrites;

/**
 * Keeps the steps of the running transaction and writes them in one round trip, each with the
 * column changes that came with it. The time is always the real one, also for sample data.
 */
@ApplicationScoped
public class AuditBuffer implements TenantWrites {
    private static final String KEY = AuditBuffer.class.getName();
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final String INSERT =
            "insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, actor_name,"
                    + " actor_organisation, actor_roles, operation, action, object_type, object_id,"
                    + " reference, reason, recipients, changes, sample)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext private EntityManager entities;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;
    @Inject private PortalClock clock;

    void add(AuditRecord step) {
        if (scope.current() == null) {
            throw new IllegalStateException("nothing is recorded outside of a use case");
        }
        steps().add(step);
    }

    @Override
    public void write(Connection connection) throws SQLException {
        var steps = steps();
        var changes = Changes.take(entities);
        if (steps.isEmpty()) {
            if (!changes.isEmpty()) {
                throw new IllegalStateException(
                        "changed without an entry in the trail: " + changes.get(0).type());
            }
            return;
        }
        var actor = currentActor.require();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < steps.size(); i++) {
                bind(insert, actor, steps.get(i), i == 0 ? changes : List.of());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        steps.clear();
    }

    private void bind(PreparedStatement insert, Actor actor, AuditRecord step, List<Change> changes)
            throws SQLException {
        // Another organisation learns which organisation acted, never who in it.
        boolean own = actor.tenantId().equals(scope.current());
        insert.setObject(1, scope.current());
        insert.setObject(2, UuidV7.next());
        insert.setTimestamp(3, Timestamp.from(clock.real()));
        insert.setString(4, actor.kind().name());
        insert.setObject(5, own ? actor.id() : null);
        insert.setString(6, own && actor.kind() != Actor.Kind.PUBLIC ? actor.name() : null);
        insert.setObject(7, actor.tenantId());
        insert.setString(
                8, TextList.literal(own ? actor.roles().stream().sorted().toList() : List.of()));
        insert.setString(9, step.operation().name());
        insert.setString(10, step.action());
        insert.setString(11, step.objectType());
        insert.setObject(12, step.objectId());
        insert.setString(13, step.reference());
        insert.setString(14, step.reason());
        insert.setString(15, TextList.literal(step.recipients()));
        insert.setString(16, json(changes));
        insert.setBoolean(17, clock.isElsewhen());
    }

    private static String json(List<Change> changes) {
        var list = JSON.createArrayBuilder();
        for (var change : changes) {
            var entry =
                    JSON.createObjectBuilder()
                            .add("type", change.type())
                            .add("id", change.id().toString())
                            .add("field", change.field());
            if (change.before() != null) {
                entry.add("before", change.before());
            }
            if (change.after() != null) {
                entry.add("after", change.after());
            }
            list.add(entry);
        }
        return list.build().toString();
    }

    @SuppressWarnings("unchecked")
    private List<AuditRecord> steps() {
        var steps = (List<AuditRecord>) transaction.getResource(KEY);
        if (steps == null) {
            steps = new ArrayList<>();
            transaction.putResource(KEY, steps);
        }
        return steps;
    }
}
