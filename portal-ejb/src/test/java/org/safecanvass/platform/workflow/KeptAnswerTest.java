package org.safecanvass.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {
    @Test
    void comesBackByteForByte() {
        var body = "{\"reference\":\"SC-1\",\"text\":\"Dŵr 😀\"}".getBytes(StandardCharsets.UTF_8);
        var answer = new KeptAnswer(201, "/api/v1/reports/SC-1", "\"7\"", body);

        var again = KeptAnswer.fromBytes(answer.toBytes());

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo("/api/v1/reports/SC-1");
        assertThat(again.entityTag()).isEqualTo("\"7\"");
        assertThat(again.body()).isEqualTo(body);
    }

    @Test
    void whatItDidNotHaveItDoesNotGet() {
        var again = KeptAnswer.fromBytes(new KeptAnswer(200, null, null, new byte[0]).toBytes());

        assertThat(again.location()).isNull();
        assertThat(again.entityTag()).isNull();
        assertThat(again.body()).isEmpty();
    }
}
