package org.safecanvass.content.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Calm advice for a category or a moment, recorded as given when it is shown. */
public record Guide(
        String id,
        Kind kind,
        String subject,
        Words title,
        List<Words> steps,
        Pillar pillar,
        List<String> sourceIds,
        LocalDate lastChecked,
        Set<String> electionTypes,
        Set<Nation> nations,
        Set<String> audience,
        int version)
        implements Entry {
    /** What a guide is for: the subject is a category id or the name of a moment. */
    public enum Kind {
        CATEGORY,
        MOMENT
    }

    /** The pillar of the national safety advice that a guide belongs to. */
    public enum Pillar {
        BE_ALERT,
        PLAN_AHEAD,
        KNOW_WHAT_TO_DO
    }
}
