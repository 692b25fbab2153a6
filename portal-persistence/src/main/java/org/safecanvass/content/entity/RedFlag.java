package org.safecanvass.content.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A yes/no question whose yes raises the grade or changes the route. */
public record RedFlag(
        String id,
        String groupId,
        Words question,
        @Nullable Grade minGrade,
        Words guidance,
        Set<Nation> nations,
        String hateStrand,
        @Nullable String hiddenInGroupId,
        int version,
        int sort)
        implements Entry {
    /** Whether the question is put for this category in this nation. */
    public boolean askedFor(Category category, Nation nation) {
        return nations.contains(nation) && !category.groupId().equals(hiddenInGroupId);
    }

    /** The grade with this flag set. */
    public Grade raise(Grade grade) {
        return minGrade == null ? grade : grade.orHigher(minGrade);
    }
}
