package org.safecanvass.casework.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecanvass.casework.workflow.Judgement.Weight;
import org.safecanvass.content.entity.Grade;

class JudgementJsonTest {
    @Test
    void anAssessmentIsReadAsItWasWritten() {
        var judgement =
                new Judgement(
                        Grade.PRIORITY,
                        Map.of(
                                "THREAT", new Weight("HIGH", "“Watch out” \n ŵ \u202e <b>"),
                                "PREVENTION", new Weight("LOW", null)),
                        true,
                        "Because of the rosette");

        assertThat(JudgementJson.read(JudgementJson.write(judgement))).isEqualTo(judgement);
    }

    @Test
    void anUnaskedConnectionStaysUnasked() {
        var judgement =
                new Judgement(
                        Grade.LOG, Map.of("HARM", new Weight("NONE_SEEN", "None")), null, null);

        var read = JudgementJson.read(JudgementJson.write(judgement));

        assertThat(read.connected()).isNull();
        assertThat(read).isEqualTo(judgement);
    }

    @Test
    void theSameAssessmentIsWrittenInTheSameBytes() {
        var one =
                new Judgement(
                        Grade.LOG,
                        Map.of("A", new Weight("LOW", "x"), "B", new Weight("LOW", "y")),
                        false,
                        "z");
        var other =
                new Judgement(
                        Grade.LOG,
                        Map.of("B", new Weight("LOW", "y"), "A", new Weight("LOW", "x")),
                        false,
                        "z");

        assertThat(JudgementJson.write(one)).isEqualTo(JudgementJson.write(other));
        assertThat(new String(JudgementJson.write(one), StandardCharsets.UTF_8))
                .startsWith("{\"grade\":\"LOG\",\"weighed\":{\"A\"");
    }
}
