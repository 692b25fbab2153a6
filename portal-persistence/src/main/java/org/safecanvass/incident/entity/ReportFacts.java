package org.safecanvass.incident.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a report that routing and counting need: ids and times, no words. */
public record ReportFacts(
        String capacity,
        String frame,
        boolean onBehalf,
        @Nullable String election,
        String category,
        List<String> redFlags,
        String grade,
        String placeKind,
        @Nullable String councilCode,
        @Nullable String forceId,
        @Nullable String wardCode,
        @Nullable Instant occurredFrom,
        @Nullable Instant occurredTo,
        boolean occurredAbout) {}
