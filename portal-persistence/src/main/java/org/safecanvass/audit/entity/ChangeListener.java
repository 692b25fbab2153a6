package org.safecanvass.audit.entity;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Digests;

/**
 * Notices old and new values as rows are written, so that the trail cannot forget a column. It sees
 * entities only: rows written by plain SQL are recorded by whoever writes them.
 */
class ChangeListener extends DescriptorEventAdapter {
    private static final String KEY = ChangeListener.class.getName();
    private static final Set<String> SECRET = Set.of("passwordHash");
    private static final Set<String> UNINTERESTING = Set.of("version", "id", "tenantId");

    /** Takes what has been noticed in a unit of work since the last call. */
    static List<Change> take(UnitOfWork work) {
        @SuppressWarnings("unchecked")
        var noticed = (List<Change>) work.getProperties().remove(KEY);
        return noticed == null ? List.of() : noticed;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        noticeAll(event, event.getDescriptor(), event.getSource());
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        // The event's own change set is empty at this point; the query's is what was written.
        if (event.getQuery() instanceof WriteObjectQuery write) {
            noticeAll(event, write.getObjectChangeSet());
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        notice(event, "deleted", "false", "true");
    }

    private static void noticeAll(
            DescriptorEvent event, ClassDescriptor descriptor, @Nullable Object part) {
        if (part == null) {
            return;
        }
        for (var mapping : descriptor.getMappings()) {
            var value = mapping.getAttributeValueFromObject(part);
            if (mapping.isAggregateObjectMapping()) {
                noticeAll(event, mapping.getReferenceDescriptor(), value);
            } else {
                notice(event, mapping.getAttributeName(), null, value);
            }
        }
    }

    private static void noticeAll(DescriptorEvent event, ObjectChangeSet changes) {
        for (var change : changes.getChanges()) {
            if (change instanceof DirectToFieldChangeRecord field) {
                notice(event, field.getAttribute(), field.getOldValue(), field.getNewValue());
            } else if (change instanceof AggregateChangeRecord part) {
                noticeAll(event, part.getChangedObject());
            }
        }
    }

    private static void notice(
            DescriptorEvent event, String field, @Nullable Object before, @Nullable Object after) {
        if (UNINTERESTING.contains(field) || before == null && after == null) {
            return;
        }
        var id =
                event.getDescriptor()
                        .getObjectBuilder()
                        .extractPrimaryKeyFromObject(
                                event.getSource(), (AbstractSession) event.getSession());
        list((UnitOfWork) event.getSession())
                .add(
                        new Change(
                                event.getDescriptor().getAlias(),
                                (UUID) id,
                                field,
                                plain(field, before),
                                plain(field, after)));
    }

    @SuppressWarnings("unchecked")
    private static List<Change> list(UnitOfWork work) {
        return (List<Change>)
                work.getProperties().computeIfAbsent(KEY, key -> new ArrayList<Change>());
    }

    private static @Nullable String plain(String field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (SECRET.contains(field)) {
            return "(kept secret)";
        }
        if (value instanceof byte[] bytes) {
            return "sha256:" + HexFormat.of().formatHex(Digests.sha256(bytes));
        }
        return value.toString();
    }
}
