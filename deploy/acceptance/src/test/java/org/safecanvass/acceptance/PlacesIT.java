package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@PortalTest
class PlacesIT {
    private final ApiClient api;

    PlacesIT(PortalUnderTest portal) {
        api = portal.api();
    }

    @Test
    void aKnownPostcodeIsAnAnswer() {
        var found = find("bn11je");

        assertThat(found.get("exact").getAsBoolean()).isTrue();
        assertThat(found.getAsJsonArray("matches")).hasSize(1);
        assertThat(found.getAsJsonArray("matches").get(0).toString())
                .isEqualTo(
                        "{\"kind\":\"POSTCODE\",\"code\":\"BN1 1JE\",\"name\":\"BN1 1JE\","
                                + "\"council\":{\"code\":\"E06000043\",\"name\":\"Brighton and"
                                + " Hove\"},\"force\":{\"id\":\"sussex\",\"name\":\"Sussex"
                                + " Police\"}}");
    }

    @Test
    void anUnknownPostcodeOfASectorThatCrossesCouncilsIsAQuestion() {
        var found = find("AB12 3ZZ");

        assertThat(found.get("exact").getAsBoolean()).isFalse();
        assertThat(found.getAsJsonArray("matches").size()).isGreaterThan(1);
    }

    @Test
    void wardsAreFoundByName() {
        var found = find("Coldean & Stanmer");

        assertThat(found.getAsJsonArray("matches").get(0).getAsJsonObject().get("kind"))
                .hasToString("\"WARD\"");
    }

    @Test
    void namesAreInTheLanguageOfTheRequest() {
        var welsh = api.with("Accept-Language", "cy-GB, en;q=0.5");

        assertThat(welsh.get("/api/v1/places?q=Cardiff").body()).contains("\"Caerdydd\"");
        assertThat(find("Caerdydd").toString()).contains("\"Cardiff\"");
    }

    @Test
    void whatNobodyKnowsHasNoMatch() {
        for (var query : new String[] {"ZZ99 9ZZ", "Atlantis", "'; drop table ward", "\u202e😀"}) {
            var found = find(query);
            assertThat(found.get("exact").getAsBoolean()).as(query).isFalse();
            assertThat(found.getAsJsonArray("matches")).as(query).isEmpty();
        }
    }

    @Test
    void withoutAQuestionItIsRefused() {
        assertThat(api.get("/api/v1/places").status()).isEqualTo(422);
        assertThat(api.get("/api/v1/places?q=").body()).contains("\"field\":\"q\"");
    }

    private JsonObject find(String query) {
        var answer =
                api.get("/api/v1/places?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().getAsJsonObject();
    }
}
