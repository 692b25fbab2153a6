package org.safecanvass.audit.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An auditor reads the trail, which is an entry in it too. */
@Stateless
@UseCase
public class ReadAuditTrail {
    public static final int PAGE = 50;

    @Inject private AuditReader reader;
    @Inject private AuditTrail audit;

    /** The entries after a place, or the newest. */
    @Allowed(Permission.AUDIT_READ)
    public AuditPage page(AuditFilter filter, @Nullable AuditPosition after) {
        audit.record(
                AuditRecord.of(
                        Operation.CONSULTATION, "audit.read", "trail", null, filter.reference()));
        return reader.page(filter, after, PAGE);
    }
}
