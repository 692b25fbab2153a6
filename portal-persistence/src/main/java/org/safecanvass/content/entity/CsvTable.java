package org.safecanvass.content.entity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of one CSV document with a header line. */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    static List<CsvRow> read(String file, String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.stream().map(line -> row(file, parser.getHeaderNames(), line)).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new ContentException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** One entry a line; a broken line, or an id that is there twice, is named by its number. */
    static <T extends Entry> Entries<T> entries(List<CsvRow> rows, Function<CsvRow, T> read) {
        var seen = new HashSet<String>();
        var entries = new ArrayList<T>();
        for (var row : rows) {
            T entry;
            try {
                entry = read.apply(row);
            } catch (IllegalArgumentException broken) {
                throw row.broken(broken.getMessage(), broken);
            }
            if (!seen.add(entry.id())) {
                throw row.broken("the id " + entry.id() + " is there twice", null);
            }
            entries.add(entry);
        }
        return Entries.of(entries);
    }

    private static CsvRow row(String file, List<String> header, CSVRecord line) {
        var row = new CsvRow(file, line);
        if (line.size() != header.size()) {
            throw row.broken(line.size() + " fields, not " + header.size(), null);
        }
        return row;
    }
}
