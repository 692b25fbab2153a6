package org.safecanvass.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {
    @Test
    void anObjectIsRead() {
        var body = JsonBodyReader.read("{\"text\":\"Dŵr\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(body.json().getString("text")).isEqualTo("Dŵr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1}x",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":01}",
                "{\"a\":\"\u0000\"}",
                "{\"a\":NaN}"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonBodyReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ApiRefusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true"})
    void jsonThatIsNoObjectIsOfTheWrongType(String text) {
        assertThatThrownBy(() -> JsonBodyReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidBody.class,
                        invalid ->
                                assertThat(invalid.errors())
                                        .containsExactly(Problem.Field.of("", "WRONG_TYPE")));
    }

    @Test
    void aByteThatIsNotUtf8IsRefused() {
        var latin = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonBodyReader.read(latin)).isInstanceOf(ApiRefusal.class);
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        var deep = "{\"a\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> JsonBodyReader.read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ApiRefusal.class);
    }

    @Test
    void aBodyThatSaysItIsTooLongIsNotRead() {
        var untouched =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("read");
                    }
                };

        assertTooLarge("10485760", untouched);
        assertTooLarge("99999999999", untouched);
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadNoFurtherThanAllowed() {
        var endless =
                new InputStream() {
                    private int count;

                    @Override
                    public int read() {
                        count++;
                        assertThat(count).isLessThanOrEqualTo(JsonBodyReader.LONGEST + 1);
                        return ' ';
                    }
                };

        assertTooLarge(null, endless);
    }

    @Test
    void oneMebibyteIsTaken() throws IOException {
        var text = "{\"a\":\"" + "x".repeat(JsonBodyReader.LONGEST - 8) + "\"}";

        var body = read(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(body.bytes()).hasSize(JsonBodyReader.LONGEST);
    }

    private static void assertTooLarge(String length, InputStream in) {
        assertThatThrownBy(() -> read(length, in))
                .isInstanceOfSatisfying(
                        ApiRefusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.TOO_LARGE));
    }

    private static JsonBody read(String length, InputStream in) throws IOException {
        var headers = new MultivaluedHashMap<String, String>();
        if (length != null) {
            headers.putSingle("Content-Length", length);
        }
        return new JsonBodyReader()
                .readFrom(
                        JsonBody.class,
                        JsonBody.class,
                        new java.lang.annotation.Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        headers,
                        in);
    }
}
