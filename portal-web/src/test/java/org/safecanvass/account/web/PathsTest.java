package org.safecanvass.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/staff/queue.xhtml",
                "/staff/case.xhtml?id=018f&tab=a%20b",
                "/report/where.xhtml?q=St+Mary's",
                "/a//b"
            })
    void pagesHereAreGoneTo(String path) {
        assertThat(Paths.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "staff/queue.xhtml",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/a#b",
                "/a\\b",
                "/a\u0000b",
                "/<script>",
                " /a"
            })
    void whateverCouldLeadElsewhereIsNot(String path) {
        assertThat(Paths.isLocal(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/v1/reports", "/assets/a.css", "/health/ready", "/oauth/token"})
    void whatIsForProgramsIsNoPage(String path) {
        assertThat(Paths.isNoPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apis", "/assetsx/a", "/report/api/v1", "/healthy.xhtml"})
    void whatOnlyLooksLikeItIsAPage(String path) {
        assertThat(Paths.isNoPage(path)).isFalse();
    }
}
