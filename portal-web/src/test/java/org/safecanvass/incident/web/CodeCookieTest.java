package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeCookieTest {
    @Test
    void codeIsKeptInGroupsHoweverItWasTyped() {
        assertThat(CodeCookie.tidy(" abcd efgh-1234;5678 9 0az "))
                .isEqualTo("ABCD-EFGH-1234-5678-90AZ");
    }
}
