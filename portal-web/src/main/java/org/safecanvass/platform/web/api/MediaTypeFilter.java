package org.safecanvass.platform.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses a type that is none before the server does, which would answer with a page. */
@WebFilter(urlPatterns = ApiApplication.PATH + "/*", asyncSupported = true)
public class MediaTypeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isType(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            var problem = Problem.of(ProblemKind.MEDIA_TYPE, request.getRequestURI());
            Problems.write(problem, request, response);
        }
    }

    static boolean isType(@Nullable String text) {
        try {
            return text == null || MediaType.valueOf(text) != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
