package org.safecanvass.content.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The documents of one day by name, as the readers ask for them. */
final class Documents {
    private final Map<String, String> texts;

    Documents(Map<String, String> texts) {
        this.texts = texts;
    }

    List<CsvRow> rows(String file) {
        return CsvTable.read(file, text(file));
    }

    <T extends Entry> Entries<T> entries(String file, Function<CsvRow, T> read) {
        return CsvTable.entries(rows(file), read);
    }

    JsonPart json(String file) {
        return JsonPart.read(file, text(file));
    }

    private String text(String file) {
        var text = texts.get(file);
        if (text == null) {
            throw new ContentException(file + " is missing");
        }
        return text;
    }
}
