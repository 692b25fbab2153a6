package org.safecanvass.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safecanvass.audit.workflow.AuditPage;
import org.safecanvass.audit.workflow.ExportAuditTrail;
import org.safecanvass.platform.entity.DomainException;

/** Sends the entries that the auditor looks at as CSV, up to a hundred thousand, page by page. */
@WebServlet("/staff/audit/export.csv")
public class AuditExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGES = 50;

    @Inject private transient ExportAuditTrail exportAuditTrail;
    @Inject private transient AuditCriteria criteria;
    @Inject private transient AuditLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            write(exportAuditTrail.page(criteria.filter(), null), response);
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(AuditPage first, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var out = response.getWriter();
        lines.begin(out);
        var page = first;
        lines.add(out, page);
        for (int sent = 1; sent < PAGES && page.next() != null && !out.checkError(); sent++) {
            page = exportAuditTrail.page(criteria.filter(), page.next());
            lines.add(out, page);
        }
        if (page.next() != null) {
            lines.tellThereIsMore(out);
        }
    }
}
