package org.safecanvass.casework.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By when an organisation answers, by the clock of the grade; null where no clock runs. */
public record DueBy(
        @Nullable Instant acknowledge, @Nullable Instant assess, @Nullable Instant contact) {}
