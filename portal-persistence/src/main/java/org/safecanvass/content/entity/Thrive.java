package org.safecanvass.content.entity;

import java.util.List;
import java.util.Map;

/** The headings and levels of an assessment; the grade follows judgement, never a sum. */
public record Thrive(
        int version,
        Entries<Level> levels,
        Entries<Heading> headings,
        Map<Grade, Words> responses) {
    /** How grave a heading is. */
    public record Level(String id, Words label) implements Entry {}

    /** What an assessor weighs up, with prompts to think by. */
    public record Heading(
            String id,
            Words label,
            List<Words> prompts,
            Words help,
            boolean reasonRequired,
            List<String> levelIds)
            implements Entry {}
}
