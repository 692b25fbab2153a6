package org.safecanvass.platform.entity;

import java.time.DateTimeException;
import java.time.Instant;

/** Moments that an address may name: those of years with four digits, which every table takes. */
public final class StorableTime {
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private StorableTime() {}

    /** Returns the moment, or refuses it as one that could not be read. */
    public static Instant require(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new DateTimeException("out of range");
        }
        return moment;
    }
}
