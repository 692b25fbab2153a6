package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is served is what the description says. */
@PortalTest
class OpenApiIT {
    private final ApiClient api;
    private final JsonObject document;

    OpenApiIT(PortalUnderTest portal) {
        api = portal.api();
        var answer = api.with("Accept", "application/json").get("/api/openapi");
        assertThat(answer.status()).isEqualTo(200);
        document = answer.json().getAsJsonObject();
    }

    @Test
    void itIsServedAsYamlToo() {
        var yaml = api.with("Accept", "application/yaml").get("/api/openapi");

        assertThat(yaml.status()).isEqualTo(200);
        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(yaml.body()).startsWith("openapi:");
    }

    @Test
    void itHasOnlyTheNamesOfTheStandard() {
        assertThat(document.keySet())
                .isEqualTo(Set.of("openapi", "info", "servers", "tags", "paths", "components"));
    }

    @Test
    void besideItAndTheVersionThereIsNothing() {
        for (var path : List.of("/api", "/api/", "/api/v2/reports", "/api/openapi.json")) {
            var answer = api.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).isEqualTo(api.get("/api/v1/nothing").body());
        }
    }

    @Test
    void nothingButTheHandWrittenDescriptionIsServed() {
        assertThat(document.getAsJsonObject("paths").keySet())
                .contains("/oauth/token", "/api/v1/reports", "/api/v1/cases/{id}/close")
                .allMatch(path -> path.startsWith("/api/v1/") || path.equals("/oauth/token"));
        assertThat(document.getAsJsonArray("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(api.get("/openapi").status()).isEqualTo(404);
    }

    @Test
    void everyAddressThatItNamesIsThere() {
        for (var path : document.getAsJsonObject("paths").keySet()) {
            var answer = api.with("Accept", "application/json").get(path.replaceAll("[{}]", ""));
            assertThat(answer.status()).as(path).isIn(401, 405, 422);
        }
    }

    @Test
    void answersHaveExactlyTheNamesThatItGives() {
        var receipt = new ApiReport().send(api).json().getAsJsonObject();
        var places = api.get("/api/v1/places?q=BN1+1JE").json().getAsJsonObject();
        var problem = api.get("/api/v1/places").json().getAsJsonObject();

        assertThat(receipt.keySet()).isEqualTo(names("Receipt"));
        assertThat(receipt.getAsJsonArray("deliveries").get(0).getAsJsonObject().keySet())
                .isEqualTo(names("Delivery"));
        assertThat(receipt.getAsJsonArray("advice").get(0).getAsJsonObject().keySet())
                .isEqualTo(names("Advice"));
        assertThat(places.keySet()).isEqualTo(names("Places"));
        assertThat(places.getAsJsonArray("matches").get(0).getAsJsonObject().keySet())
                .isEqualTo(names("PlaceMatch"));
        assertThat(problem.keySet()).isEqualTo(names("Problem"));
        assertThat(problem.getAsJsonArray("errors").get(0).getAsJsonObject().keySet())
                .isEqualTo(names("FieldProblem"));
    }

    private Set<String> names(String schema) {
        return document.getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject(schema)
                .getAsJsonObject("properties")
                .keySet();
    }
}
