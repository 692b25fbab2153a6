package org.safecanvass.platform.workflow;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON factories made once: the platform looks them up anew at each call otherwise. */
public final class JsonText {
    public static final JsonBuilderFactory BUILD = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READ = Json.createReaderFactory(Map.of());

    private JsonText() {}

    public static JsonObject object(byte[] utf8) {
        try (var reader =
                READ.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }

    public static JsonObject object(String text) {
        try (var reader = READ.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    public static JsonArray array(String text) {
        try (var reader = READ.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    public static byte[] bytes(JsonObject object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }
}
