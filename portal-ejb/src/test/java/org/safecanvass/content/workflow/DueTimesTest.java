package org.safecanvass.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.content.entity.OrganisationKind;

class DueTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DueTimes TIMES =
            new DueTimes(ContentReader.read(ContentFiles.read()).clocks());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        // within a day, ending on the stroke of closing, and over a night
        "COUNCIL, E, 2026-11-23T09:00, 2026-11-23T17:00, 2026-11-25T17:00, 2026-11-27T17:00",
        "COUNCIL, E, 2026-11-23T10:30, 2026-11-24T10:30, 2026-11-26T10:30, 2026-11-30T10:30",
        // before opening, after closing, at the weekend
        "COUNCIL, E, 2026-11-23T06:00, 2026-11-23T17:00, 2026-11-25T17:00, 2026-11-27T17:00",
        "COUNCIL, E, 2026-11-20T17:00, 2026-11-23T17:00, 2026-11-25T17:00, 2026-11-27T17:00",
        "COUNCIL, E, 2026-11-21T12:00, 2026-11-23T17:00, 2026-11-25T17:00, 2026-11-27T17:00",
        // Christmas: Friday 25th, substitute Monday 28th; Scotland has the 2nd of January as well
        "COUNCIL, E, 2026-12-24T16:00, 2026-12-29T16:00, 2026-12-31T16:00, 2027-01-05T16:00",
        "COUNCIL, S, 2026-12-24T16:00, 2026-12-29T16:00, 2026-12-31T16:00, 2027-01-06T16:00",
        // clocks go back on Sunday 25 October, forward on Sunday 28 March (Easter: 26th and 29th)
        "COUNCIL, W, 2026-10-23T16:00, 2026-10-26T16:00, 2026-10-28T16:00, 2026-10-30T16:00",
        "COUNCIL, W, 2027-03-25T16:00, 2027-03-30T16:00, 2027-04-01T16:00, 2027-04-05T16:00",
        // kinds without clocks of their own have the council's
        "PUBLIC_INTAKE, E, 2026-11-23T10:30, 2026-11-24T10:30, 2026-11-26T10:30, 2026-11-30T10:30",
    })
    void workingHoursStandStillAtNightAtWeekendsAndOnBankHolidays(
            OrganisationKind kind,
            Nation nation,
            LocalDateTime delivered,
            LocalDateTime acknowledge,
            LocalDateTime assess,
            LocalDateTime nextContact) {
        assertThat(TIMES.of(kind, Grade.STANDARD, london(delivered), nation, false))
                .isEqualTo(new Due(london(acknowledge), london(assess), london(nextContact)));
    }

    @Test
    void stPatricksDayPausesNorthernIrelandOnly() {
        var delivered = london(LocalDateTime.parse("2027-03-16T16:00"));

        assertThat(acknowledge(Nation.NI, delivered)).isEqualTo("2027-03-18T16:00:00Z");
        assertThat(acknowledge(Nation.E, delivered)).isEqualTo("2027-03-17T16:00:00Z");
    }

    @Test
    void roundTheClockNeverPausesAlsoWhenTheClocksChange() {
        var backwards = Instant.parse("2026-10-24T23:30:00Z");
        assertThat(TIMES.of(OrganisationKind.POLICE, Grade.IMMEDIATE, backwards, Nation.E, false))
                .isEqualTo(
                        new Due(
                                Instant.parse("2026-10-25T00:00:00Z"),
                                Instant.parse("2026-10-25T00:30:00Z"),
                                Instant.parse("2026-10-25T03:30:00Z")));
        var forwards = Instant.parse("2027-03-28T00:30:00Z");
        assertThat(TIMES.of(OrganisationKind.POLICE, Grade.PRIORITY, forwards, Nation.E, false))
                .isEqualTo(
                        new Due(
                                Instant.parse("2027-03-28T04:30:00Z"),
                                Instant.parse("2027-03-28T12:30:00Z"),
                                Instant.parse("2027-03-29T00:30:00Z")));
    }

    @Test
    void onPollingDayTheShorterOfBothClocksHolds() {
        var evening = london(LocalDateTime.parse("2027-05-06T20:00"));

        assertThat(TIMES.of(OrganisationKind.COUNCIL, Grade.STANDARD, evening, Nation.E, true))
                .isEqualTo(
                        new Due(
                                london(LocalDateTime.parse("2027-05-06T21:00")),
                                london(LocalDateTime.parse("2027-05-07T00:00")),
                                london(LocalDateTime.parse("2027-05-07T04:00"))));
    }

    @Test
    void aLogEntryNeedsNoAcknowledgementNotEvenOnPollingDay() {
        var delivered = london(LocalDateTime.parse("2026-11-23T09:00"));
        var due = TIMES.of(OrganisationKind.POLICE, Grade.LOG, delivered, Nation.E, false);

        assertThat(due.acknowledge()).isNull();
        assertThat(due.nextContact()).isNull();
        assertThat(due.assess())
                .as("80 working hours, ten days")
                .isEqualTo(london(LocalDateTime.parse("2026-12-04T17:00")));
        assertThat(TIMES.of(OrganisationKind.POLICE, Grade.LOG, delivered, Nation.E, true))
                .isEqualTo(due);
    }

    private static Instant acknowledge(Nation nation, Instant delivered) {
        return TIMES.of(OrganisationKind.COUNCIL, Grade.STANDARD, delivered, nation, false)
                .acknowledge();
    }

    private static Instant london(LocalDateTime time) {
        return time.atZone(LONDON).toInstant();
    }
}
