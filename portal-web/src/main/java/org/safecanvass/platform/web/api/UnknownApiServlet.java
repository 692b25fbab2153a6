package org.safecanvass.platform.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells programs, in their own form, that there is nothing beside the versions of the API. */
@WebServlet("/api/*")
public class UnknownApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problems.write(Problem.notFound(), request, response);
    }
}
