package org.safecanvass.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safecanvass.statistics.workflow.CountIncidents;

/** The tables of the dashboard as a file. */
@WebServlet(DashboardDownload.PATH)
public class DashboardDownload extends HttpServlet {
    static final String PATH = "/staff/dashboard.csv";
    private static final long serialVersionUID = 1L;

    @Inject private transient CountIncidents countIncidents;
    @Inject private transient FigureNames names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var found = countIncidents.download(YearParameter.parse(request.getParameter("year")));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var dashboard = found.get();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%d.csv\""
                        .formatted(dashboard.councilCode(), dashboard.year()));
        new FigureFile(names::of, names.texts()).write(dashboard, response.getWriter());
    }
}
