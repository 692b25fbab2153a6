package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import org.safecanvass.statistics.entity.Breakdown;

/**
 * A figure that may be shown, from the close of a week on and until the next one of its item.
 *
 * @param item the Monday of a week, or the id of a category, a ward or a progress
 * @param week the week at whose close it was first shown
 */
record Figure(Breakdown breakdown, String item, LocalDate week, int incidents) {}
