package org.safecanvass.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    @Test
    void whatIsNotThereAndWhatIsNullReadAlike() {
        var fields = fields("{\"text\":null,\"list\":null}");

        assertThat(fields.text("text")).isNull();
        assertThat(fields.text("other")).isNull();
        assertThat(fields.texts("list")).isNull();
        assertThat(fields.flag("flag")).isFalse();
        fields.refuseOthers();
        fields.check();
    }

    @Test
    void anEmptyListIsNotAMissingOne() {
        assertThat(fields("{\"list\":[]}").texts("list")).isEmpty();
    }

    @Test
    void timesAreReadWithTheirOffset() {
        assertThat(fields("{\"at\":\"2026-11-01T18:30:00+01:00\"}").instant("at"))
                .isEqualTo(Instant.parse("2026-11-01T17:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01",
                "2026-11-01T18:30:00",
                "yesterday",
                "",
                "2026-02-30T10:00:00Z"
            })
    void whatIsNoTimeWithAnOffsetIsRefused(String text) {
        var fields = fields("{\"at\":\"" + text + "\"}");

        assertThat(fields.instant("at")).isNull();
        assertWrong(fields, Problem.Field.of("/at", "DATE_TIME"));
    }

    @Test
    void everyWrongTypeIsNamedAtOnce() {
        var fields =
                fields(
                        "{\"text\":1,\"flag\":\"yes\",\"list\":\"a\",\"items\":[\"a\",2],"
                                + "\"map\":{\"a\":true},\"object\":[]}");
        fields.text("text");
        fields.flag("flag");
        fields.texts("list");
        fields.texts("items");
        fields.map("map");
        fields.object("object");

        assertWrong(
                fields,
                Problem.Field.of("/text", "WRONG_TYPE"),
                Problem.Field.of("/flag", "WRONG_TYPE"),
                Problem.Field.of("/list", "WRONG_TYPE"),
                Problem.Field.of("/items", "WRONG_TYPE"),
                Problem.Field.of("/map/a", "WRONG_TYPE"),
                Problem.Field.of("/object", "WRONG_TYPE"));
    }

    @Test
    void namesThatNobodyKnowsAreRefusedByAPointerThatIsOne() {
        var fields = fields("{\"known\":\"\",\"a/b~c\":1}");
        fields.text("known");
        fields.refuseOthers();

        assertWrong(fields, Problem.Field.of("/a~1b~0c", "UNKNOWN_NAME"));
    }

    @Test
    void aLongNameIsNotSentBackInFull() {
        var fields = fields("{\"" + "n".repeat(5_000) + "\":1}");
        fields.refuseOthers();

        assertWrong(fields, Problem.Field.of("/" + "n".repeat(60), "UNKNOWN_NAME"));
    }

    @Test
    void halfACharacterIsRefused() {
        var fields = fields("{\"text\":\"\\ud83d\"}");
        fields.text("text");

        assertWrong(fields, Problem.Field.of("/text", "CONTROL_CHARACTER"));
    }

    @Test
    void aWholeOneIsTakenHoweverItIsWritten() {
        var fields = fields("{\"text\":\"\\ud83d\\ude00\",\"map\":{\"a\":\"\\u202e\"}}");

        assertThat(fields.text("text")).isEqualTo("😀");
        assertThat(fields.map("map")).isEqualTo(Map.of("a", "\u202e"));
        fields.check();
    }

    private static JsonFields fields(String json) {
        return JsonFields.of(JsonBodyReader.read(json.getBytes(StandardCharsets.UTF_8)).json());
    }

    private static void assertWrong(JsonFields fields, Problem.Field... expected) {
        assertThatThrownBy(fields::check)
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        invalid -> assertThat(invalid.errors()).isEqualTo(List.of(expected)));
    }
}
