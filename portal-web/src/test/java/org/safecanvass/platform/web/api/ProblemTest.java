package org.safecanvass.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.platform.workflow.JsonText;

class ProblemTest {
    private static final Pattern FIELD_ERROR =
            Pattern.compile(
                    "(?:FieldError\\.of|Field\\.of|\\bwrong|\\brequired)\\([^;]*?\"([A-Z][A-Z_]{3,})\"",
                    Pattern.DOTALL);
    private static final List<Path> SOURCES =
            List.of(Path.of("../portal-ejb/src/main/java"), Path.of("src/main/java"));

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemIsToldInBothLanguages(ProblemKind kind) {
        var english = JsonText.object(Problem.of(kind, "/here").in(Locale.ENGLISH));
        var welsh = JsonText.object(Problem.of(kind, "/here").in(Language.WELSH));

        assertThat(english.keySet())
                .containsExactly("type", "title", "status", "detail", "instance", "code");
        assertThat(english.getInt("status")).isEqualTo(kind.status());
        assertThat(english.getString("code")).isEqualTo(kind.name());
        assertThat(welsh.getString("title")).isNotEqualTo(english.getString("title"));
        assertThat(welsh.getString("detail")).isNotEqualTo(english.getString("detail"));
    }

    @Test
    void everyCodeThatAFieldIsRefusedWithHasATextInBothLanguages() throws IOException {
        var codes = new TreeSet<String>();
        for (var root : SOURCES) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    FIELD_ERROR
                            .matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(codes::add);
                }
            }
        }

        assertThat(codes)
                .contains("POSTCODE_UNKNOWN", "TOO_LONG", "WRONG_TYPE", "UNKNOWN_NAME")
                .allSatisfy(
                        code ->
                                Stream.of(Locale.ENGLISH, Language.WELSH)
                                        .forEach(
                                                language ->
                                                        assertThat(
                                                                        Texts.in(language)
                                                                                .text(
                                                                                        "invalid."
                                                                                                + code))
                                                                .isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyRefusalOfAUseCaseIsAProblem(ErrorCode code) {
        assertThat(DomainExceptionMapper.kind(code).status()).isBetween(400, 503);
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void whatMustBeDoneFirstIsToldInBothLanguages(Guard guard) {
        var problem =
                new Problem(
                        ProblemKind.GUARD_NOT_MET,
                        "/here",
                        List.of(),
                        List.of(Problem.Field.guard(guard.name())));

        var english = JsonText.object(problem.in(Locale.ENGLISH)).getJsonArray("errors");
        var welsh = JsonText.object(problem.in(Language.WELSH)).getJsonArray("errors");

        assertThat(english.getJsonObject(0).getString("code")).isEqualTo(guard.name());
        assertThat(english.getJsonObject(0).getString("text"))
                .isNotBlank()
                .isNotEqualTo(welsh.getJsonObject(0).getString("text"));
    }

    @Test
    void notThereAndNotAllowedAreTheSameBytes() {
        assertThat(DomainExceptionMapper.kind(ErrorCode.NOT_ALLOWED))
                .isEqualTo(DomainExceptionMapper.kind(ErrorCode.NOT_FOUND));
        assertThat(Problem.notFound().in(Locale.ENGLISH))
                .isEqualTo(Problem.notFound().in(Locale.ENGLISH))
                .asString(StandardCharsets.UTF_8)
                .contains("\"instance\":\"/api/v1\"");
    }

    @Test
    void aBodyFullOfFaultsIsNotAnsweredByOneThatIsLonger() {
        var many = Collections.nCopies(10_000, Problem.Field.of("/x", "UNKNOWN_NAME"));
        var problem = new Problem(ProblemKind.INVALID, "/here", List.of(), many);

        assertThat(JsonText.object(problem.in(Locale.ENGLISH)).getJsonArray("errors")).hasSize(50);
    }
}
