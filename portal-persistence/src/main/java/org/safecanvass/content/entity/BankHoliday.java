package org.safecanvass.content.entity;

import java.time.LocalDate;

/** A day on which working-hours clocks stand still in a group of nations. */
public record BankHoliday(
        String id, String nationGroup, LocalDate date, Words label, boolean certain)
        implements Entry {
    public boolean in(Nation nation) {
        return nationGroup.equals(nation.holidayGroup());
    }
}
