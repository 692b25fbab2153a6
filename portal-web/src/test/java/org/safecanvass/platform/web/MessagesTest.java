package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecanvass.platform.entity.ErrorCode;

/** Every text of the interface in both languages, and no text outside the bundles. */
class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern USED_IN_PAGE = Pattern.compile("i18n\\['([^']+)'\\]");
    private static final Pattern FILLED =
            Pattern.compile(
                    "(?:words\\.(?:of|numbered)|(?:texts(?:\\(\\))?|Texts\\.in\\([^;]*?\\))\\s*\\.(?:text|named|numbered))"
                            + "\\(\\s*['\"]([\\w.]+)['\"]\\s*[,)]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "\\s(?:title|label|hint|alt|text|aria-label|placeholder|heading|caption)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> NAMES = Set.of("SafeCanvass", "English", "Cymraeg");

    private final Map<String, String> english = bundle("Messages.properties");
    private final Map<String, String> welsh = bundle("Messages_cy.properties");

    @Test
    void everyKeyIsInBothLanguages() {
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(welsh.values()).noneMatch(String::isBlank);
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (var name : List.of("Messages.properties", "Messages_cy.properties")) {
            var keys =
                    Files.readAllLines(MAIN.resolve("resources/org/safecanvass/i18n/" + name))
                            .stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfTheContentHasATextHere() throws IOException {
        assertThat(english.keySet()).containsAll(idsOf("/content/ui_words.csv"));
    }

    @Test
    void equalTextsAreAllowedByName() throws IOException {
        var allowed = new TreeSet<>(idsOf("/content/ui_identical_allowed.csv"));
        allowed.addAll(bundle("identical-allowed.properties").keySet());
        var equal =
                english.keySet().stream()
                        .filter(key -> english.get(key).equals(welsh.get(key)))
                        .filter(key -> !allowed.contains(key))
                        .toList();
        assertThat(equal).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(english.keySet())
                .allSatisfy(
                        key ->
                                assertThat(places(welsh.get(key)))
                                        .isEqualTo(places(english.get(key))));
    }

    @Test
    void everyRefusalHasAText() {
        assertThat(english.keySet())
                .containsAll(
                        Arrays.stream(ErrorCode.values()).map(code -> "error." + code).toList());
    }

    @Test
    void everyKeyThatAPageOrClassNamesExists() throws IOException {
        var used = new TreeSet<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            Stream.of(USED_IN_PAGE, FILLED)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(used::add);
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(english.keySet()).containsAll(used);
    }

    @Test
    void noPageCarriesWordsOfItsOwn() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        for (var page :
                sources().stream().filter(file -> file.toString().endsWith(".xhtml")).toList()) {
            var words = literals(Files.readString(page));
            if (!words.isEmpty()) {
                found.put(page.toString(), words);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aWordInTheMarkupIsNoticed() {
        assertThat(literals("<p title=\"Save now\">Hello #{name}</p>"))
                .containsExactlyInAnyOrder("Save", "now", "Hello");
    }

    private static Set<String> literals(String page) {
        var attributes =
                ATTRIBUTE
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining(" "));
        var text = TAG.matcher(EXPRESSION.matcher(page).replaceAll("")).replaceAll(" ");
        return WORD.matcher(text + " " + EXPRESSION.matcher(attributes).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return Texts.PLACE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|java)")).toList();
        }
    }

    private static Set<String> idsOf(String csv) throws IOException {
        try (var in = MessagesTest.class.getResourceAsStream(csv)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, String> bundle(String name) {
        var texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        MessagesTest.class.getResourceAsStream("/org/safecanvass/i18n/" + name),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
        return texts.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
    }
}
