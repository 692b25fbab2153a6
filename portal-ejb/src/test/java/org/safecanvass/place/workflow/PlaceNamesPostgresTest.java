package org.safecanvass.place.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecanvass.place.workflow.PlaceMatch.Kind;

class PlaceNamesPostgresTest {
    private static final Gazetteer GAZETTEER = TestGazetteer.asShipped();
    private static final LocalDate LAST_DAY_OF_2025_WARDS = LocalDate.of(2026, 5, 6);
    private static final String BRIGHTON = "E06000043";

    @ParameterizedTest
    @ValueSource(strings = {"ZZ1 1ZZ", "ZZ99", "ZZ9 9", "qqqqq", "", " ", "'", "-"})
    void findsNothingForWhatIsNowhere(String typed) {
        assertThat(GAZETTEER.find(typed).matches()).isEmpty();
        assertThat(GAZETTEER.find(typed).exact()).isFalse();
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
        PlaceAnswer answer = GAZETTEER.find(name);

        assertThat(answer.exact()).isTrue();
        assertThat(answer.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.code()).isEqualTo(code));
    }

    @Test
    void findsEveryCouncilByItsOwnNames() {
        assertThat(GAZETTEER.councils())
                .hasSize(361)
                .allSatisfy(
                        council ->
                                assertThat(GAZETTEER.find(council.officialName()).matches())
                                        .extracting(PlaceMatch::code)
                                        .contains(council.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hampshire", "hampshire county council"})
    void theNameOfACountyMayMeanAnyOfItsDistricts(String name) {
        PlaceAnswer answer = GAZETTEER.find(name);

        assertThat(answer.exact()).isFalse();
        assertThat(answer.councils())
                .hasSize(11)
                .allMatch(council -> "E10000014".equals(council.countyCode()));
    }

    @Test
    void listsAllWardsThatShareAName() {
        PlaceAnswer answer = GAZETTEER.find("castle", LAST_DAY_OF_2025_WARDS);

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
        assertThat(GAZETTEER.find(typed).matches())
                .extracting(match -> match.fullName(Locale.UK))
                .first()
                .isEqualTo("Castle, Cambridge");
    }

    @Test
    void wardWithItsCouncilIsAnAnswer() {
        var answer = GAZETTEER.find("Castle, Cambridge");

        assertThat(answer.exact()).isTrue();
        assertThat(answer.matches()).hasSize(1);
    }

    @Test
    void wardIsNoAnswerWhileOthersBeginLikeIt() {
        var answer = GAZETTEER.find("Brunswick");

        assertThat(answer.exact()).isFalse();
        assertThat(answer.matches())
                .extracting(match -> match.fullName(Locale.UK))
                .contains("Brunswick, Blackpool", "Brunswick & Adelaide, Brighton and Hove");
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
        assertThat(GAZETTEER.find(typed).matches())
                .hasSizeLessThanOrEqualTo(20)
                .extracting(PlaceMatch::nameEn)
                .contains(suggestion);
    }

    @Test
    void placesCouncilsBeforeWards() {
        assertThat(GAZETTEER.find("car").matches())
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
        PlaceAnswer answer = GAZETTEER.find(typed);

        assertThat(answer.query()).doesNotContain("\0", "\u202e").hasSizeLessThanOrEqualTo(100);
        assertThat(answer.matches()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void readsNoMoreOfAnEndlessQueryThanAName() {
        assertThat(GAZETTEER.find("a ".repeat(25_000)).query()).hasSizeLessThanOrEqualTo(100);
    }
}
