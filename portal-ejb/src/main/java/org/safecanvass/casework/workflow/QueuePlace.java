package org.safecanvass.casework.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.StorableTime;

/** A place in the queue, by what the queue is ordered by; pages begin after it. */
record QueuePlace(int urgency, Instant due, UUID id) implements Comparable<QueuePlace> {
    static final QueuePlace START = new QueuePlace(-1, Instant.EPOCH, new UUID(0, 0));

    /** A place and the way in which the queue is read from there. */
    record Side(QueuePlace place, boolean forwards) {}

    /** Reads what {@link #toString} wrote; the start for anything else. */
    static QueuePlace parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(given -> given.split("_"))
                .filter(parts -> parts.length == 3)
                .flatMap(QueuePlace::of)
                .orElse(START);
    }

    private static Optional<QueuePlace> of(String[] parts) {
        try {
            return Optional.of(
                    new QueuePlace(
                            Integer.parseInt(parts[0]),
                            StorableTime.require(
                                    Instant.ofEpochSecond(
                                            Long.parseLong(parts[1]) / 1_000_000,
                                            Long.parseLong(parts[1]) % 1_000_000 * 1_000)),
                            UUID.fromString(parts[2])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(QueuePlace other) {
        int byUrgency = Integer.compare(urgency, other.urgency);
        int byDue = byUrgency == 0 ? due.compareTo(other.due) : byUrgency;
        return byDue == 0 ? id.toString().compareTo(other.id.toString()) : byDue;
    }

    @Override
    public String toString() {
        long micros = due.getEpochSecond() * 1_000_000 + due.getNano() / 1_000;
        return urgency + "_" + micros + "_" + id;
    }
}
