package org.safecanvass.content.entity;

import java.time.LocalDate;
import java.util.Optional;

/** How soon an answer is due, and when working-hours clocks run. */
public record Clocks(
        Entries<ServiceClock> serviceClocks,
        WorkingWeek workingWeek,
        Entries<BankHoliday> bankHolidays) {
    /** The clock of a kind and grade; a kind without clocks of its own has the council's. */
    public Optional<ServiceClock> find(OrganisationKind kind, Grade grade, boolean pollingDay) {
        return own(kind, grade, pollingDay)
                .or(() -> own(OrganisationKind.COUNCIL, grade, pollingDay));
    }

    public boolean holiday(LocalDate day, Nation nation) {
        return bankHolidays.stream().anyMatch(one -> one.date().equals(day) && one.in(nation));
    }

    private Optional<ServiceClock> own(OrganisationKind kind, Grade grade, boolean pollingDay) {
        return serviceClocks.stream()
                .filter(clock -> clock.organisationKind() == kind && clock.grade() == grade)
                .filter(clock -> clock.pollingDay() == pollingDay)
                .findFirst();
    }
}
