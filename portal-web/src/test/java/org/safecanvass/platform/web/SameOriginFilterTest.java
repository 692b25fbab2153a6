package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "https://Portal.example, portal.example",
    })
    void ownPagesMayChangeThings(String origin, String host) {
        assertThat(SameOriginFilter.isOwn(origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, portal.example",
        "https://portal.example.evil.example, portal.example",
        "https://portal.example:444, portal.example",
        "https://evil.example/portal.example, portal.example",
        "null, portal.example",
        "'not an origin', portal.example",
        "'', portal.example",
    })
    void otherSitesMayNot(String origin, String host) {
        assertThat(SameOriginFilter.isOwn(origin, host)).isFalse();
    }

    @Test
    void aPostWithoutAnOriginIsRefused() {
        assertThat(SameOriginFilter.isOwn(null, "portal.example")).isFalse();
        assertThat(SameOriginFilter.isOwn("https://portal.example", null)).isFalse();
    }
}
