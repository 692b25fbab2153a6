package org.safecanvass.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.workflow.AuditPage;
import org.safecanvass.audit.workflow.ReadAuditTrail;

/** The auditor's page: one reading of it is one entry in the trail. */
@Named
@RequestScoped
public class AuditBacking {
    @Inject private ReadAuditTrail readAuditTrail;
    @Inject private AuditCriteria criteria;
    private @Nullable AuditPage page;

    public void load() {
        page = readAuditTrail.page(criteria.filter(), criteria.after());
    }

    public @Nullable AuditPage getPage() {
        return page;
    }

    /** Query of the next, older page. */
    public String getOlder() {
        var next = page == null ? null : page.next();
        var query = criteria.getQuery();
        return next == null
                ? ""
                : (query.isEmpty() ? "" : query + "&") + "after=" + AuditAddress.of(next);
    }
}
