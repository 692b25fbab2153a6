package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Content CONTENT = ContentReader.read(ContentFiles.read());
    private static final Clocks CLOCKS = CONTENT.clocks();

    @Test
    void everyKindWithTeamsHasAClockForEveryGradeAlsoOnPollingDay() {
        var ids = new HashSet<String>();
        for (var clock : CLOCKS.serviceClocks()) {
            assertThat(ids.add(key(clock.organisationKind(), clock.grade(), clock.pollingDay())))
                    .as("two clocks: %s", clock.id())
                    .isTrue();
        }
        for (var type : CONTENT.routes().teamTypes()) {
            for (var grade : Grade.values()) {
                assertThat(ids).contains(key(type.organisationKind(), grade, false));
                if (grade != Grade.LOG) {
                    assertThat(ids).contains(key(type.organisationKind(), grade, true));
                }
            }
        }
    }

    @Test
    void neitherAHigherGradeNorPollingDayIsEverSlower() {
        for (var clock : CLOCKS.serviceClocks()) {
            for (var other : CLOCKS.serviceClocks()) {
                var same = clock.organisationKind() == other.organisationKind();
                var sameDay = clock.pollingDay() == other.pollingDay();
                if (same && sameDay && clock.grade().compareTo(other.grade()) > 0) {
                    assertNotSlower(clock, other);
                }
                if (same && clock.grade() == other.grade() && clock.pollingDay() && !sameDay) {
                    assertNotSlower(clock, other);
                }
            }
        }
    }

    @Test
    void onlyALogEntryNeedsNoAcknowledgement() {
        assertThat(CLOCKS.serviceClocks())
                .allMatch(clock -> (clock.grade() == Grade.LOG) == (clock.acknowledge() == null));
    }

    @Test
    void escalationGoesUpTheChainInOrder() throws IOException {
        assertThat(CLOCKS.serviceClocks())
                .allSatisfy(
                        clock ->
                                assertThat(clock.chain())
                                        .as(clock.id())
                                        .isNotEmpty()
                                        .doesNotHaveDuplicates()
                                        .isSorted());
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var csv = new StringReader(ContentFiles.read().get("escalation.csv"));
        try (var parser = format.parse(csv)) {
            for (var row : parser) {
                assertThat(row.get("escalation_chain").split(";")[0])
                        .isEqualTo(row.get("first_escalation_to"));
            }
        }
    }

    @Test
    void aKindWithoutClocksOfItsOwnHasTheCouncils() {
        assertThat(CLOCKS.find(OrganisationKind.PUBLIC_INTAKE, Grade.STANDARD, false))
                .isEqualTo(CLOCKS.find(OrganisationKind.COUNCIL, Grade.STANDARD, false))
                .get()
                .extracting(ServiceClock::acknowledge)
                .isEqualTo(Duration.ofHours(8));
        assertThat(CLOCKS.find(OrganisationKind.COUNTY, Grade.LOG, true)).isEmpty();
    }

    @Test
    void bankHolidaysFallOnTheWorkingDaysThatTheFileSays() throws IOException {
        assertThat(CLOCKS.bankHolidays())
                .allMatch(holiday -> CLOCKS.workingWeek().covers(holiday.date().getDayOfWeek()));
        assertThat(CLOCKS.workingWeek().covers(DayOfWeek.SATURDAY)).isFalse();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var csv = new StringReader(ContentFiles.read().get("bank_holidays.csv"));
        try (var parser = format.parse(csv)) {
            for (var row : parser) {
                var day = LocalDate.parse(row.get("date")).getDayOfWeek();
                assertThat(row.get("weekday"))
                        .isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.UK));
            }
        }
        assertThat(
                        CLOCKS.bankHolidays().stream()
                                .map(BankHoliday::nationGroup)
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND");
    }

    private static void assertNotSlower(ServiceClock fast, ServiceClock slow) {
        assertThat(fast.workingHours() && !slow.workingHours())
                .as("%s pauses, %s does not", fast.id(), slow.id())
                .isFalse();
        List<Function<ServiceClock, @Nullable Duration>> times =
                List.of(ServiceClock::acknowledge, ServiceClock::assess, ServiceClock::nextContact);
        for (var time : times) {
            var most = time.apply(slow);
            if (most != null) {
                assertThat(Objects.requireNonNull(time.apply(fast)))
                        .as("%s against %s", fast.id(), slow.id())
                        .isLessThanOrEqualTo(most);
            }
        }
    }

    private static String key(OrganisationKind kind, Grade grade, boolean pollingDay) {
        return kind + " " + grade + " " + pollingDay;
    }
}
