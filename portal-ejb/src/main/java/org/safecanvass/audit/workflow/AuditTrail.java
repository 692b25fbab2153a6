package org.safecanvass.audit.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records a step. Without a running use case there is nothing to record it with, and it fails. */
@ApplicationScoped
public class AuditTrail {
    @Inject private AuditBuffer buffer;

    /** Written with the change itself, or not at all. */
    public void record(AuditRecord step) {
        buffer.add(step);
    }
}
