package org.safecanvass.platform.web.api;

import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON object of at most 1 MiB: UTF-8 without a fault, no name twice, nothing behind it.
 * Not behind a proxy, which would hide from the server which bodies it reads.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Singleton
public class JsonBodyReader implements MessageBodyReader<JsonBody> {
    static final int LONGEST = 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final JsonParserFactory PARSE = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READ =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        if (isTooLong(headers.getFirst(HttpHeaders.CONTENT_LENGTH))) {
            throw new ApiRefusal(ProblemKind.TOO_LARGE);
        }
        var bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ApiRefusal(ProblemKind.TOO_LARGE);
        }
        return read(bytes);
    }

    static JsonBody read(byte[] bytes) {
        var value = parse(bytes);
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new InvalidBody(List.of(Problem.Field.of("", "WRONG_TYPE")));
        }
        return new JsonBody(bytes, value.asJsonObject());
    }

    private static JsonValue parse(byte[] bytes) {
        try {
            var text = text(bytes);
            checkShape(text);
            try (var reader = READ.createReader(new StringReader(text))) {
                return reader.readValue();
            }
        } catch (CharacterCodingException
                | JsonException
                | UnsupportedOperationException notJson) { // the last for a number without end
            throw new ApiRefusal(ProblemKind.MALFORMED);
        }
    }

    /** The reader itself would overlook what stands behind the value, and choke on depth. */
    private static void checkShape(String text) {
        try (var parser = PARSE.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext()) {
                depth += step(parser.next());
                if (depth > DEEPEST) {
                    throw new ApiRefusal(ProblemKind.MALFORMED);
                }
            }
        }
    }

    private static int step(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isTooLong(String length) {
        return length != null && (length.length() > 9 || Integer.parseInt(length) > LONGEST);
    }
}
