package org.safecanvass.platform.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** The server knows YAML as plain text only; programs ask for it, and get it, by its name. */
@WebFilter(urlPatterns = "/api/openapi", asyncSupported = true)
public class OpenApiTypeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "text/plain";
    private static final String YAML = "application/yaml";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new PlainWanted(request), new YamlGiven(response));
    }

    private static class PlainWanted extends HttpServletRequestWrapper {
        PlainWanted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            var values = super.getHeaders(name);
            return name.equalsIgnoreCase("Accept")
                    ? Collections.enumeration(
                            Collections.list(values).stream()
                                    .map(value -> value.replace(YAML, PLAIN))
                                    .toList())
                    : values;
        }
    }

    private static class YamlGiven extends HttpServletResponseWrapper {
        YamlGiven(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(@Nullable String type) {
            super.setContentType(type == null ? null : type.replace(PLAIN, YAML));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, named(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, named(name, value));
        }

        private static String named(String name, String value) {
            return name.equalsIgnoreCase("Content-Type") ? value.replace(PLAIN, YAML) : value;
        }
    }
}
