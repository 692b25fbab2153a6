package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * How many reports a closed week had, before disclosure control: by category, by ward and by
 * progress. Never leaves this package.
 */
record WeekCounts(LocalDate week, Map<Breakdown, Map<String, Integer>> incidents) {

    int total() {
        return incidents.getOrDefault(Breakdown.CATEGORY, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
