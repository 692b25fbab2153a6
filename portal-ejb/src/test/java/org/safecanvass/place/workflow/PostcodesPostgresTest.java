package org.safecanvass.place.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.workflow.PlaceMatch.Kind;

class PostcodesPostgresTest {
    private static final Gazetteer GAZETTEER = TestGazetteer.asShipped();

    private record Sample(String postcode, String council, String ward, String force) {}

    private static Stream<Sample> samples() throws IOException {
        return lines("postcode_sample.csv")
                .map(cells -> new Sample(cells[0], cells[1], cells[2], cells[3]));
    }

    private static Stream<String[]> lines(String file) throws IOException {
        try (InputStream in = PostcodesPostgresTest.class.getResourceAsStream("/place/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        }
    }

    @Test
    void findsTheCouncilAndForceOfAPostcodeInEveryCouncil() throws IOException {
        List<Sample> samples = samples().toList();

        assertThat(samples).hasSize(361).extracting(Sample::council).doesNotHaveDuplicates();
        assertThat(samples)
                .allSatisfy(
                        sample -> {
                            PlaceAnswer answer = GAZETTEER.find(sample.postcode());
                            assertThat(answer.matches()).hasSize(1);
                            PlaceMatch match = answer.matches().get(0);
                            assertThat(match.council().code()).isEqualTo(sample.council());
                            assertThat(match.force().id()).isEqualTo(sample.force());
                            assertThat(GAZETTEER.ward(sample.ward()))
                                    .get()
                                    .satisfies(
                                            w ->
                                                    assertThat(w.councilCode())
                                                            .isEqualTo(sample.council()));
                        });
    }

    /** 200 each, taken at random: exceptions, known, unknown, and in sectors of one council. */
    @Test
    void agreesWithTheFactsThatItWasMadeFrom() throws IOException {
        assertThat(lines("postcodes_by_the_facts.csv"))
                .hasSize(800)
                .allSatisfy(
                        cells -> {
                            PlaceAnswer answer = GAZETTEER.find(cells[0]);
                            String council =
                                    answer.exact() ? answer.matches().get(0).council().code() : "";
                            assertThat(council).as(cells[0]).isEqualTo(cells[1]);
                            assertThat(answer.matches()).hasSizeGreaterThan(answer.exact() ? 0 : 1);
                        });
    }

    @Test
    void isSureOfEveryPostcodeOfGreatBritainThatItKnows() throws IOException {
        assertThat(samples().filter(sample -> !sample.postcode().startsWith("BT")))
                .hasSize(350)
                .allSatisfy(
                        sample -> {
                            PlaceAnswer answer = GAZETTEER.find(sample.postcode());
                            assertThat(answer.exact()).isTrue();
                            assertThat(answer.matches().get(0).kind()).isEqualTo(Kind.POSTCODE);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "AB12 3GQ, S12000034, an exception of its sector",
        "AB12 3AA, S12000033, known and in no exception",
        "YO8 6RS, E06000011, an exception of its sector",
        "bn11je, E06000043, without space and capitals",
        "'  BN1   1JE ', E06000043, with more spaces",
        "BN1\u00a01JE, E06000043, with a space that does not break",
        "SW1A OAA, E09000033, with a letter O for the sector's zero",
        "BT47 2DB, N09000005, in Northern Ireland"
    })
    void findsTheCouncilOf(String postcode, String council, String because) {
        assertThat(GAZETTEER.find(postcode).matches())
                .as(because)
                .singleElement()
                .satisfies(match -> assertThat(match.council().code()).isEqualTo(council));
    }

    @Test
    void asksWhereAnUnknownPostcodeMayLieInSeveralCouncils() {
        PlaceAnswer answer = GAZETTEER.find("AB12 3ZZ");

        assertThat(answer.exact()).isFalse();
        assertThat(answer.onlyCouncil()).isEmpty();
        assertThat(answer.councils())
                .extracting(Council::code)
                .containsExactly("S12000033", "S12000034");
        assertThat(answer.matches())
                .allSatisfy(
                        match -> {
                            assertThat(match.kind()).isEqualTo(Kind.SECTOR);
                            assertThat(match.code()).isEqualTo("AB12 3");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "BN1 1CC, letters that no unit has",
        "BT12 6EB, a sector of which only some postcodes are known",
        "BN1 9ZZZ9, nothing like a postcode",
    })
    void isNeverSureOfWhatItCannotKnow(String postcode, String because) {
        assertThat(GAZETTEER.find(postcode).exact()).as(because).isFalse();
    }

    @Test
    void estimatesTheCouncilOfAnUnknownUnitInASectorOfOneCouncil() {
        PlaceAnswer answer = GAZETTEER.find("BT12 6EB");

        assertThat(answer.exact()).isFalse();
        assertThat(answer.onlyCouncil()).map(Council::code).contains("N09000003");
    }

    @Test
    void fallsBackToTheDistrictOfAnUnknownSector() {
        PlaceAnswer answer = GAZETTEER.find("LS1 0AA");

        assertThat(answer.exact()).isFalse();
        assertThat(answer.matches()).extracting(PlaceMatch::kind).containsOnly(Kind.DISTRICT);
        assertThat(answer.onlyCouncil()).map(Council::code).contains("E08000035");
    }

    @ParameterizedTest
    @CsvSource({
        "LS1, DISTRICT, LS1",
        "ls1 , DISTRICT, LS1",
        "LS1 4, SECTOR, LS1 4",
        "LS1 4A, SECTOR, LS1 4",
        "LS14, DISTRICT, LS14",
        "SW1A 0, SECTOR, SW1A 0"
    })
    void readsPartOfAPostcode(String typed, Kind kind, String code) {
        assertThat(GAZETTEER.find(typed).matches())
                .isNotEmpty()
                .allSatisfy(
                        match -> {
                            assertThat(match.kind()).isEqualTo(kind);
                            assertThat(match.code()).isEqualTo(code);
                        });
    }
}
