package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecanvass.acceptance.ApiClient.Answer;

@PortalTest
class TokenIT {
    private static final String PATH = "/oauth/token";
    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    private final ApiClient api;
    private final SampleAccounts.Client client;

    TokenIT(PortalUnderTest portal) {
        api = portal.api();
        client = portal.samples().client("harbour-crm");
    }

    @Test
    void bothWaysToGiveTheSecretGetATokenThatMustNotBeKept() {
        var posted = new HashMap<>(GRANT);
        posted.put("client_id", client.id());
        posted.put("client_secret", client.secret());

        for (var answer :
                new Answer[] {
                    basic(client.secret()).postForm(PATH, GRANT), api.postForm(PATH, posted)
                }) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            var token = answer.json().getAsJsonObject();
            assertThat(token.get("token_type").getAsString()).isEqualTo("Bearer");
            assertThat(token.get("expires_in").getAsInt()).isEqualTo(600);
            assertThat(token.get("scope").getAsString()).isEqualTo("report.create report.read");
            assertThat(token.get("access_token").getAsString()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void aTokenReachesNoFurtherThanItsScope() {
        var narrow = api.as(client, "report.read");

        assertThat(new ApiReport().send(narrow).status()).isEqualTo(404);
    }

    @Test
    void aScopeNamedTwiceIsGivenOnce() {
        var twice = new HashMap<>(GRANT);
        twice.put("scope", "report.read report.read");

        var answer = basic(client.secret()).postForm(PATH, twice);

        assertThat(answer.json().getAsJsonObject().get("scope").getAsString())
                .isEqualTo("report.read");
    }

    @Test
    void whatIsWrongIsSaidInTheWordsOfTheStandard() {
        assertRefused(basic("wrong").postForm(PATH, GRANT), 401, "invalid_client");
        assertRefused(api.postForm(PATH, GRANT), 401, "invalid_client");
        assertRefused(api.postForm(PATH, Map.of("a", "b")), 400, "invalid_request");
        assertRefused(
                basic(client.secret()).postForm(PATH, Map.of("grant_type", "password")),
                400,
                "unsupported_grant_type");
        var greedy = new HashMap<>(GRANT);
        greedy.put("scope", "case.read");
        assertRefused(basic(client.secret()).postForm(PATH, greedy), 400, "invalid_scope");
        assertRefused(api.post(PATH, "{}"), 400, "invalid_request");
    }

    @Test
    void aTokenThatIsNotGoodIsRefusedAndNotTakenForNone() {
        for (var authorization : new String[] {"Bearer nonsense", "Bearer", "Basic eDp5", "x"}) {
            var answer = api.with("Authorization", authorization).get("/api/v1/places?q=BN1");
            assertThat(answer.status()).as(authorization).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    private ApiClient basic(String secret) {
        var login = Base64.getEncoder().encodeToString((client.id() + ":" + secret).getBytes());
        return api.with("Authorization", "Basic " + login);
    }

    private static void assertRefused(Answer answer, int status, String error) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        JsonObject body = answer.json().getAsJsonObject();
        assertThat(body.get("error").getAsString()).isEqualTo(error);
        assertThat(body.has("access_token")).isFalse();
    }
}
