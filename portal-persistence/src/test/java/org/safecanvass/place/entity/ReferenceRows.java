package org.safecanvass.place.entity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a reference file as shipped. */
final class ReferenceRows {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceRows() {}

    static List<Map<String, String>> of(String table) {
        ReferenceFile file =
                ReferenceFile.all().stream()
                        .filter(f -> f.table().equals(table))
                        .findFirst()
                        .orElseThrow();
        return parse(new String(file.text(), StandardCharsets.UTF_8));
    }

    static List<Map<String, String>> ofResource(String name) {
        try (var in = ReferenceRows.class.getResourceAsStream(name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> parse(String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
