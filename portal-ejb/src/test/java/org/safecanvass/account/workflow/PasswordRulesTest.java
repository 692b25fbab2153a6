package org.safecanvass.account.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @BeforeEach
    void read() {
        rules.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four green hexagons",
                "gwdihŵ, llwynog, draenog",
                "🦊🦉🦔🐻🦆🦢🦦🦡🐸🐝🦋🐌",
                "imogen likes purple trams"
            })
    void longAndUncommonIsGood(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void shortIsRefused() {
        assertThat(refusal("eleven char")).isEqualTo(ErrorCode.PASSWORD_SHORT);
    }

    @Test
    void endlessIsRefusedBeforeItIsHashed() {
        assertThat(refusal("ab1".repeat(50))).isEqualTo(ErrorCode.PASSWORD_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123456",
                "Password!2027!",
                "Liverpool1892!!",
                "correct horse battery staple",
                "abcabcabcabc",
                "aaaaaaaaaaaaaaa",
                "QWERTYUIOP123"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(refusal(password)).isEqualTo(ErrorCode.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ImogenWhitcombe", "feoa@sussex-police.example", "Whitcombe-Hale2027"})
    void theOwnNameIsRefused(String password) {
        assertThat(refusal(password)).isEqualTo(ErrorCode.PASSWORD_PERSONAL);
    }

    private ErrorCode refusal(String password) {
        return catchThrowableOfType(DomainException.class, () -> check(password)).code();
    }

    private void check(String password) {
        rules.check(password, "feoa@sussex-police.example", "Imogen Whitcombe-Hale");
    }
}
