package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Both languages of every text in the files, whatever the texts are for. */
class ContentTextTest {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");
    private static final Pattern STRAY =
            Pattern.compile("[\u2013\u2014'\"]|  |\\bTODO\\b|\\bXXX\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Map<String, Integer> LIMITS =
            Map.of("label", 60, "hint", 170, "title", 60, "name", 60);

    private static final Map<String, String> DOCUMENTS = ContentFiles.read();

    /** A text in both languages, with the place where it stands and the name of its field. */
    private record Pair(String where, String key, String en, String cy) {}

    @Test
    void csvIsAsRfc4180SaysAndHasIdsThatAreThereOnce() throws IOException {
        for (var document : csvDocuments().entrySet()) {
            assertThat(document.getValue())
                    .as(document.getKey())
                    .doesNotStartWith("\uFEFF")
                    .contains("\r\n");
            var ids = rows(document.getValue()).stream().map(row -> row.get("id")).toList();
            assertThat(ids).as(document.getKey()).doesNotHaveDuplicates();
            if (!document.getKey().equals("scopes.csv")) {
                assertThat(ids).as(document.getKey()).allMatch(id -> ID.matcher(id).matches());
            }
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(pairs())
                .hasSizeGreaterThan(900)
                .noneMatch(pair -> pair.en().isBlank() || pair.cy().isBlank());
    }

    @Test
    void noTextHasStrayCharacters() throws IOException {
        assertThat(pairs())
                .flatExtracting(Pair::en, Pair::cy)
                .noneMatch(text -> STRAY.matcher((String) text).find())
                .allMatch(text -> ((String) text).strip().equals(text));
    }

    @Test
    void labelsHintsTitlesAndNamesStayShort() throws IOException {
        assertThat(pairs())
                .allSatisfy(
                        pair ->
                                assertThat(Math.max(pair.en().length(), pair.cy().length()))
                                        .as("%s", pair)
                                        .isLessThanOrEqualTo(limit(pair.key())));
    }

    @Test
    void noLongTextIsLeftUntranslated() throws IOException {
        assertThat(pairs())
                .noneMatch(pair -> pair.en().equals(pair.cy()) && pair.en().length() > 25);
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        assertThat(pairs())
                .allSatisfy(
                        pair ->
                                assertThat(placeholders(pair.cy()))
                                        .as("%s", pair)
                                        .isEqualTo(placeholders(pair.en())));
    }

    @Test
    void interfaceTextsThatAreAlikeInBothLanguagesAreListed() throws IOException {
        var allowed =
                rows(DOCUMENTS.get("ui_identical_allowed.csv")).stream()
                        .map(row -> row.get("id"))
                        .toList();
        assertThat(rows(DOCUMENTS.get("ui_words.csv")))
                .hasSizeBetween(120, 200)
                .noneMatch(
                        row ->
                                row.get("text_en").equals(row.get("text_cy"))
                                        && !allowed.contains(row.get("id")));
    }

    @Test
    void errorsSayWhatHappenedAndWhatToDo() throws IOException {
        assertThat(rows(DOCUMENTS.get("ui_words.csv")))
                .filteredOn(row -> row.get("id").startsWith("ERROR_"))
                .filteredOn(row -> !row.get("id").matches("ERROR_SUMMARY|ERROR_PREFIX"))
                .isNotEmpty()
                .allMatch(row -> Pattern.compile("[.,;] \\S").matcher(row.get("text_en")).find());
    }

    private static int limit(String key) {
        return LIMITS.entrySet().stream()
                .filter(limit -> key.startsWith(limit.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> csvDocuments() {
        var csv = new TreeMap<>(DOCUMENTS);
        csv.keySet().removeIf(name -> !name.endsWith(".csv"));
        return csv;
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }

    private static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var document : csvDocuments().entrySet()) {
            for (var row : rows(document.getValue())) {
                row.toMap().keySet().stream()
                        .filter(column -> column.endsWith("_en"))
                        .map(ContentTextTest::stem)
                        .map(
                                key ->
                                        new Pair(
                                                document.getKey() + " " + row.get("id"),
                                                key,
                                                row.get(key + "_en"),
                                                row.get(key + "_cy")))
                        .forEach(pairs::add);
            }
        }
        DOCUMENTS.forEach(
                (name, text) -> {
                    if (name.endsWith(".json")) {
                        walk(name, Json.createReader(new StringReader(text)).readObject(), pairs);
                    }
                });
        return pairs;
    }

    private static void walk(String where, JsonValue value, List<Pair> pairs) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> walk(where, item, pairs));
        } else if (value instanceof JsonObject object) {
            var here = where + " " + object.getString("id", "");
            object.forEach(
                    (name, item) -> {
                        if (name.endsWith("_en")) {
                            addPairs(here, object, stem(name), pairs);
                        }
                        walk(here, item, pairs);
                    });
        }
    }

    private static void addPairs(String where, JsonObject object, String key, List<Pair> pairs) {
        var en = texts(object.get(key + "_en"));
        var cy = texts(object.get(key + "_cy"));
        assertThat(cy).as("%s: %s", where, key).hasSameSizeAs(en);
        IntStream.range(0, en.size())
                .mapToObj(n -> new Pair(where, key, en.get(n), cy.get(n)))
                .forEach(pairs::add);
    }

    private static List<String> texts(JsonValue value) {
        return value instanceof JsonArray array
                ? array.getValuesAs(JsonString::getString)
                : List.of(((JsonString) value).getString());
    }

    private static String stem(String column) {
        return column.substring(0, column.length() - 3);
    }
}
