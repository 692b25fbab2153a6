package org.safecanvass.audit.entity;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Has the changes of every entity noticed, those in the parts embedded in it included. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var listener = new ChangeListener();
        session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .forEach(descriptor -> descriptor.getEventManager().addListener(listener));
    }
}
