package org.safecanvass.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentRequestTest {
    private static final String KEY = "0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "!\"#$%&'()*+,-./:", "~~~~~~~~~~~~~~~~~~~~"})
    void sixteenToOneHundredAndTwentyEightVisibleCharactersAreAKey(String key) {
        assertThat(IdempotentRequest.isKey(key)).isTrue();
        assertThat(IdempotentRequest.isKey("x".repeat(128))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcde", "0123456789 abcdef", "0123456789abcdéf"})
    void anythingElseIsNone(String key) {
        assertThat(IdempotentRequest.isKey(key)).isFalse();
        assertThat(IdempotentRequest.isKey("x".repeat(129))).isFalse();
        assertThat(IdempotentRequest.isKey(null)).isFalse();
    }

    @Test
    void anotherBodyOrAnotherTargetIsAnotherRequestUnderTheSameName() {
        var one = request("client", "POST /a", "{}");

        assertThat(one.name()).isEqualTo(request("client", "POST /b", "{ }").name());
        assertThat(one.content())
                .isEqualTo(request("client", "POST /a", "{}").content())
                .isNotEqualTo(request("client", "POST /a", "{ }").content())
                .isNotEqualTo(request("client", "POST /b", "{}").content());
    }

    @Test
    void anotherCallersKeyIsAnotherKey() {
        assertThat(request("client", "POST /a", "{}").name())
                .isNotEqualTo(request("other", "POST /a", "{}").name());
    }

    private static IdempotentRequest request(String caller, String target, String body) {
        return new IdempotentRequest(KEY, caller, target, body.getBytes(StandardCharsets.UTF_8));
    }
}
