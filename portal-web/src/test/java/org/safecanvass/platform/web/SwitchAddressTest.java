package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwitchAddressTest {
    @Test
    void keepsWhatElseTheAddressSays() {
        assertThat(SwitchAddress.with("q=Leeds&lang=en&page=2", "lang", "cy"))
                .isEqualTo("q=Leeds&page=2&lang=cy");
    }

    @Test
    void startsAQueryWhereThereIsNone() {
        assertThat(SwitchAddress.with("", "theme", "dark")).isEqualTo("theme=dark");
    }

    @Test
    void leavesNamesAloneThatOnlyBeginAlike() {
        assertThat(SwitchAddress.with("language=x", "lang", "cy")).isEqualTo("language=x&lang=cy");
    }
}
