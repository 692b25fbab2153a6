package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMethodsFilterTest {
    @ParameterizedTest
    @CsvSource({
        "/sign-in.xhtml, GET, true",
        "/sign-in.xhtml, HEAD, true",
        "/sign-in.xhtml, POST, true",
        "/sign-in.xhtml, PUT, false",
        "/sign-in.xhtml, DELETE, false",
        "/sign-in.xhtml, OPTIONS, false",
        "/, PATCH, false",
        "/api/v1/reports, OPTIONS, true",
        "/oauth/token, DELETE, true",
        "/apish.xhtml, PUT, false"
    })
    void aPageIsReadOrSentAndNothingElse(String path, String method, boolean allowed) {
        assertThat(PageMethodsFilter.isAllowed(path, method)).isEqualTo(allowed);
    }
}
