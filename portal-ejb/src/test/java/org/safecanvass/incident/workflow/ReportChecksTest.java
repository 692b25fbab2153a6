package org.safecanvass.incident.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportChecksTest {
    @Test
    void wordsThatAreTooLongAreToldTheLimitAndNotTheExcess() {
        var longest = "\ud83d\ude00".repeat(ReportChecks.LONGEST_TEXT);

        assertThat(ReportChecks.words("/text", longest)).isEmpty();
        assertThat(ReportChecks.words("/text", longest + "x"))
                .containsExactly(FieldError.of("/text", "TOO_LONG", ReportChecks.LONGEST_TEXT));
    }
}
