package org.safecanvass.place.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.Named;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.ReferenceLoader;
import org.safecanvass.place.entity.Slug;
import org.safecanvass.place.workflow.PlaceMatch.Kind;
import org.safecanvass.platform.entity.TestDatabase;

class GazetteerPostgresTest {
    private static final LocalDate LAST_DAY_OF_2025_WARDS = LocalDate.of(2026, 5, 6);
    private static final LocalDate FIRST_DAY_OF_2026_WARDS = LocalDate.of(2026, 5, 7);
    private static final String BRIGHTON = "E06000043";
    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() throws SQLException {
        TestDatabase database = TestDatabase.create();
        try (var owner = database.owner();
                var app = database.app()) {
            ReferenceLoader.load(owner);
            Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
            gazetteer = new Gazetteer(ReferenceFacts.read(app), clock);
        }
    }

    private record Sample(String postcode, String council, String ward, String force) {}

    private static Stream<Sample> samples() throws IOException {
        return lines("postcode_sample.csv")
                .map(cells -> new Sample(cells[0], cells[1], cells[2], cells[3]));
    }

    private static Stream<String[]> lines(String file) throws IOException {
        try (InputStream in = GazetteerPostgresTest.class.getResourceAsStream("/place/" + file)) {
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
                            PlaceAnswer answer = gazetteer.find(sample.postcode());
                            assertThat(answer.matches()).hasSize(1);
                            PlaceMatch match = answer.matches().get(0);
                            assertThat(match.council().code()).isEqualTo(sample.council());
                            assertThat(match.force().id()).isEqualTo(sample.force());
                            assertThat(gazetteer.ward(sample.ward()))
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
                            PlaceAnswer answer = gazetteer.find(cells[0]);
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
                            PlaceAnswer answer = gazetteer.find(sample.postcode());
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
        assertThat(gazetteer.find(postcode).matches())
                .as(because)
                .singleElement()
                .satisfies(match -> assertThat(match.council().code()).isEqualTo(council));
    }

    @Test
    void asksWhereAnUnknownPostcodeMayLieInSeveralCouncils() {
        PlaceAnswer answer = gazetteer.find("AB12 3ZZ");

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
        assertThat(gazetteer.find(postcode).exact()).as(because).isFalse();
    }

    @Test
    void estimatesTheCouncilOfAnUnknownUnitInASectorOfOneCouncil() {
        PlaceAnswer answer = gazetteer.find("BT12 6EB");

        assertThat(answer.exact()).isFalse();
        assertThat(answer.onlyCouncil()).map(Council::code).contains("N09000003");
    }

    @Test
    void fallsBackToTheDistrictOfAnUnknownSector() {
        PlaceAnswer answer = gazetteer.find("LS1 0AA");

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
        assertThat(gazetteer.find(typed).matches())
                .isNotEmpty()
                .allSatisfy(
                        match -> {
                            assertThat(match.kind()).isEqualTo(kind);
                            assertThat(match.code()).isEqualTo(code);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ1 1ZZ", "ZZ99", "ZZ9 9", "qqqqq", "", " ", "'", "-"})
    void findsNothingForWhatIsNowhere(String typed) {
        assertThat(gazetteer.find(typed).matches()).isEmpty();
        assertThat(gazetteer.find(typed).exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Brighton and Hove, E06000043",
        "BRIGHTON & HOVE, E06000043",
        "brighton and hove city council, E06000043",
        "The City of Brighton and Hove, E06000043",
        "Caerdydd, W06000015",
        "caerdydd, W06000015",
        "Ynys Mon, W06000001",
        "Ynys Môn, W06000001",
        "kingston-upon-hull, E06000010",
        "bradford mdc, E08000032",
        "E06000043, E06000043",
        "e06000028, E06000058",
    })
    void knowsCouncilsByAnyOfTheirNames(String name, String code) {
        PlaceAnswer answer = gazetteer.find(name);

        assertThat(answer.exact()).isTrue();
        assertThat(answer.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.code()).isEqualTo(code));
    }

    @Test
    void findsEveryCouncilByItsOwnNames() {
        assertThat(gazetteer.councils())
                .hasSize(361)
                .allSatisfy(
                        council ->
                                assertThat(gazetteer.find(council.officialName()).matches())
                                        .extracting(PlaceMatch::code)
                                        .contains(council.code()));
    }

    @Test
    void listsAllWardsThatShareAName() {
        PlaceAnswer answer = gazetteer.find("castle", LAST_DAY_OF_2025_WARDS);

        assertThat(answer.exact()).isFalse();
        assertThat(answer.matches())
                .filteredOn(match -> match.nameEn().equals("Castle"))
                .hasSize(21)
                .extracting(PlaceMatch::council)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"'Castle, Cambridge'", "cambridge castle", "castle cambr"})
    void tellsWardsOfOneNameApartByTheirCouncil(String typed) {
        assertThat(gazetteer.find(typed).matches())
                .extracting(match -> match.fullName(Locale.UK))
                .first()
                .isEqualTo("Castle, Cambridge");
    }

    @ParameterizedTest
    @CsvSource({
        "bri, Brighton and Hove",
        "hov, Brighton and Hove",
        "leed, Leeds",
        "caerd, Cardiff",
        "brunswick & ad, Brunswick & Adelaide",
        "st marys, St Mary's",
    })
    void suggestsWhileTyping(String typed, String suggestion) {
        assertThat(gazetteer.find(typed).matches())
                .hasSizeLessThanOrEqualTo(20)
                .extracting(PlaceMatch::nameEn)
                .contains(suggestion);
    }

    @Test
    void placesCouncilsBeforeWards() {
        assertThat(gazetteer.find("car").matches())
                .extracting(match -> match.kind() == Kind.COUNCIL ? 0 : 1)
                .isSorted()
                .contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u202eBN1 1JE",
                "BN1\0 1JE",
                "%' or 1=1 --",
                "<script>",
                "\ud83d\ude00",
                "\ud83d",
                "((((((((((",
                "BN1 1JE BN1 1JE BN1 1JE BN1 1JE"
            })
    void isCalmAboutHostileInput(String typed) {
        PlaceAnswer answer = gazetteer.find(typed);

        assertThat(answer.query()).doesNotContain("\0", "\u202e").hasSizeLessThanOrEqualTo(100);
        assertThat(answer.matches()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void readsNoMoreOfAnEndlessQueryThanAName() {
        assertThat(gazetteer.find("a ".repeat(25_000)).query()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void changesWardsOnTheDayTheyChange() {
        assertThat(wardsOn(LAST_DAY_OF_2025_WARDS)).isEqualTo(8_405);
        assertThat(wardsOn(FIRST_DAY_OF_2026_WARDS)).isEqualTo(8_413);
        assertThat(wardsOn(LocalDate.of(2019, 1, 1))).isEqualTo(8_405);
        assertThat(gazetteer.find("E05016631").matches()).hasSize(1);
        assertThat(gazetteer.ward("E05016631", LAST_DAY_OF_2025_WARDS)).isEmpty();
        assertThat(gazetteer.ward("E05016631", FIRST_DAY_OF_2026_WARDS)).isPresent();
    }

    private static long wardsOn(LocalDate day) {
        return gazetteer.councils().stream()
                .mapToLong(council -> gazetteer.wardsOf(council.code(), day).size())
                .sum();
    }

    @Test
    void keepsEveryHexagonToOneWard() {
        for (LocalDate day : List.of(LAST_DAY_OF_2025_WARDS, FIRST_DAY_OF_2026_WARDS)) {
            assertThat(gazetteer.councils())
                    .allSatisfy(
                            council ->
                                    assertThat(gazetteer.wardsOf(council.code(), day))
                                            .isNotEmpty()
                                            .extracting(ward -> ward.hex())
                                            .doesNotHaveDuplicates());
        }
        assertThat(gazetteer.councils()).extracting(Council::hex).doesNotHaveDuplicates();
    }

    @Test
    void knowsForcesCountiesConstituenciesAndParties() {
        assertThat(gazetteer.forces()).hasSize(48).filteredOn(PoliceForce::isSpecial).hasSize(3);
        assertThat(gazetteer.forceOf(gazetteer.council(BRIGHTON).orElseThrow()).id())
                .isEqualTo("sussex");
        assertThat(gazetteer.counties()).hasSize(21);
        assertThat(gazetteer.county("E10000011")).map(Named::nameEn).contains("East Sussex");
        assertThat(gazetteer.combinedAuthorities()).hasSize(15);
        assertThat(gazetteer.constituencies())
                .hasSize(650)
                .allSatisfy(c -> assertThat(c.councils()).isNotEmpty());
        assertThat(gazetteer.party("PP53")).get().extracting("shortName").isEqualTo("Labour");
    }

    @Test
    void speaksWelshWhereThereIsAWelshName() {
        Council cardiff = gazetteer.council("W06000015").orElseThrow();

        assertThat(cardiff.name(new Locale("cy"))).isEqualTo("Caerdydd");
        assertThat(cardiff.name(Locale.UK)).isEqualTo("Cardiff");
        assertThat(gazetteer.council(BRIGHTON).orElseThrow().name(new Locale("cy")))
                .isEqualTo("Brighton and Hove");
    }

    @ParameterizedTest
    @CsvSource({
        "E06000043, ENGLAND_SINGLE_TIER",
        "E08000035, ENGLAND_SINGLE_TIER",
        "E07000061, ENGLAND_TWO_TIER",
        "E09000001, LONDON",
        "E09000033, LONDON",
        "W06000015, WALES",
        "S12000036, SCOTLAND",
        "N09000003, NORTHERN_IRELAND"
    })
    void knowsHowLocalGovernmentIsBuilt(String council, PlaceKind kind) {
        assertThat(gazetteer.placeKindOf(gazetteer.council(council).orElseThrow())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "local.brighton-and-hove.2027-05-06, E06000043, -, -",
                "local.brighton-and-hove.regency.2027-05-06, E06000043, regency, E05015411",
                "local.brighton-and-hove.brunswick-adelaide.by.2026-10-01, E06000043, brunswick-adelaide, E05015398",
                "local.kent.maidstone-central.2029-05-03, E10000016, maidstone-central, -",
                "local.city-of-edinburgh.2027-05-06, S12000036, -, -",
                "mayor.west-midlands.2028-05-04, E47000007, -, -",
                "pcc.sussex.2028-05-04, E23000033, -, -",
                "parl.brighton-pavilion.2029-05-03, -, brighton-pavilion, E14001130",
                "gla.a.2028-05-04, -, -, -",
                "sp.c.aberdeen-central.2026-05-07, -, aberdeen-central, -",
            })
    void readsIdentifiersOfElections(String id, String area, String division, String code) {
        ElectionId election = gazetteer.election(id).orElseThrow();

        assertThat(election.text()).isEqualTo(id);
        assertThat(election.day()).isEqualTo(id.substring(id.length() - 10));
        assertThat(election.byElection()).isEqualTo(id.contains(".by."));
        assertThat(election.organisation() == null ? null : election.organisation().areaCode())
                .isEqualTo(area);
        assertThat(election.division()).isEqualTo(division);
        assertThat(election.divisionCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "local",
                "local.2027-05-06",
                "local.nowhere.2027-05-06",
                "local.brighton-and-hove.2027-02-30",
                "local.brighton-and-hove.narnia.2027-05-06",
                "local.brighton-and-hove.regency.west.2027-05-06",
                "local.Brighton-and-Hove.2027-05-06",
                "local..2027-05-06",
                "local.brighton-and-hove.2027-05-06 ",
                "local.by.2027-05-06",
                "parl.narnia.2029-05-03",
                "parish.lewes.2027-05-06",
                "mayor.kent.narnia.2027-05-06",
                "sp.x.aberdeen-central.2026-05-07",
            })
    void refusesIdentifiersThatNameWhatIsNotKnown(String id) {
        assertThat(gazetteer.election(id)).isEmpty();
    }

    @Test
    void agreesWithEveryConstituencyOfTheLastGeneralElection() {
        assertThat(gazetteer.constituencies())
                .allSatisfy(
                        c -> {
                            String id = "parl." + Slug.of(c.nameEn()) + ".2024-07-04";
                            assertThat(gazetteer.election(id).orElseThrow().divisionCode())
                                    .isEqualTo(c.code());
                        });
    }
}
