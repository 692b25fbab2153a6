package org.safecanvass.audit.entity;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.safecanvass.platform.entity.NullableUuids;

/** Has the changes of every entity noticed, and empty columns of ids read. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        NullableUuids.into(session);
        var listener = new ChangeListener();
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(listener));
    }
}
