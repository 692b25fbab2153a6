package org.safecanvass.platform.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.safecanvass.platform.workflow.JsonText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description of the API, written by hand and tested against what is served: as YAML, or as
 * JSON for who accepts that. The server's own way of serving it adds a name that OpenAPI does not
 * know.
 */
@WebServlet("/api/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SOURCE = "/META-INF/openapi.yaml";

    private transient byte[] yaml = {};
    private transient byte[] json = {};

    @Override
    public void init() {
        try (var in = OpenApiServlet.class.getResourceAsStream(SOURCE)) {
            yaml = in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(SOURCE, e);
        }
        json = json(new String(yaml, StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var isJson = acceptsJson(request);
        response.setContentType(isJson ? MediaType.APPLICATION_JSON : "application/yaml");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.getOutputStream().write(isJson ? json : yaml);
    }

    private static byte[] json(String text) {
        Map<String, Object> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return JsonText.bytes(JsonText.BUILD.createObjectBuilder(document).build());
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.APPLICATION_JSON));
    }
}
