package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * What a council may see of a year: no person, no text, no reference.
 *
 * @param councilCode its GSS code
 * @param years all years of which weeks are published, the newest first
 * @param weeks oldest first; only closed ones
 * @param categories of the year until its last published week, as are wards and progress
 * @param nextClose the Monday on which the running week will be published
 */
public record Dashboard(
        String councilCode,
        int year,
        List<Integer> years,
        FigureTable weeks,
        FigureTable categories,
        FigureTable wards,
        FigureTable progress,
        LocalDate nextClose) {

    /** Whether there is nothing that may be shown. */
    public boolean allHidden() {
        return weeks.allHidden()
                && categories.allHidden()
                && wards.allHidden()
                && progress.allHidden();
    }

    public Optional<LocalDate> lastWeek() {
        return weeks.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(weeks.rows().get(weeks.rows().size() - 1).item()));
    }

    public FigureTable table(Breakdown breakdown) {
        return switch (breakdown) {
            case WEEK -> weeks;
            case CATEGORY -> categories;
            case WARD -> wards;
            case PROGRESS -> progress;
        };
    }
}
