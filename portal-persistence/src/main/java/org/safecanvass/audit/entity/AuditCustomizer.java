package org.safecanvass.audit.entity;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Has the changes of every entity noticed. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var listener = new ChangeListener();
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(listener));
    }
}
