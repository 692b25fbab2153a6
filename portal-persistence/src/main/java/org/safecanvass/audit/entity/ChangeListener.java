package org.safecanvass.audit.entity;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.UnitOfWork;
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
        var row = event.getSource();
        for (var mapping : event.getDescriptor().getMappings()) {
            notice(
                    event,
                    mapping.getAttributeName(),
                    null,
                    mapping.getAttributeValueFromObject(row));
        }
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        if (event.getChangeSet() == null) {
            return;
        }
        for (var change : event.getChangeSet().getChanges()) {
            if (change instanceof DirectToFieldChangeRecord field) {
                notice(event, field.getAttribute(), field.getOldValue(), field.getNewValue());
            }
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        notice(event, "deleted", "false", "true");
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
