package org.safecanvass.account.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueTokenTest {
    private static final UUID TENANT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void tellsItsOrganisationAndDigestAgain() {
        var issued = OpaqueToken.issue(TENANT);
        var read = OpaqueToken.parse(issued.text()).orElseThrow();

        assertThat(read.tenantId()).isEqualTo(TENANT);
        assertThat(read.digest()).isEqualTo(issued.digest());
        assertThat(issued.text()).hasSize(64).matches("[\\w-]+");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(OpaqueToken.issue(TENANT).digest())
                .isNotEqualTo(OpaqueToken.issue(TENANT).digest());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "not base64!", "AAAA", "../../etc/passwd"})
    void whatWasNotMadeHereIsNone(String text) {
        assertThat(OpaqueToken.parse(text)).isEmpty();
    }
}
