package org.safecanvass.audit.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/**
 * An auditor takes entries out, page by page so that a slow reader holds neither memory nor a
 * connection. Every page is recorded before it leaves: who breaks off has still been given it.
 */
@Stateless
@UseCase
public class ExportAuditTrail {
    public static final int PAGE = 2_000;

    @Inject private AuditReader reader;
    @Inject private AuditTrail audit;

    @Allowed(Permission.AUDIT_EXPORT)
    public AuditPage page(AuditFilter filter, @Nullable AuditPosition after) {
        audit.record(
                AuditRecord.of(
                        Operation.DISCLOSURE, "audit.exported", "trail", null, filter.reference()));
        return reader.page(filter, after, PAGE);
    }
}
