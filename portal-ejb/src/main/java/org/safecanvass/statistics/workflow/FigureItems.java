package org.safecanvass.statistics.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.statistics.entity.Progress;

/** The rows that a table has whether or not anything happened, so that a gap tells nothing. */
@ApplicationScoped
public class FigureItems {
    /** The ward of reports whose ward is not known. */
    public static final String UNKNOWN_WARD = "";

    @Inject private ContentCatalogue content;
    @Inject private Gazetteer gazetteer;

    List<String> categories() {
        var now = content.now();
        return now.categoryGroups().stream()
                .flatMap(group -> now.categoriesOf(group.id()).stream())
                .map(Category::id)
                .toList();
    }

    /** Wards in force on the day, those that had a figure before, and the one not known. */
    List<String> wards(String council, LocalDate day, Set<String> shown) {
        var inForce = gazetteer.wardsOf(council, day).stream().map(Ward::code);
        return Stream.of(inForce, shown.stream().sorted(), Stream.of(UNKNOWN_WARD))
                .flatMap(codes -> codes)
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .toList();
    }

    List<String> progress() {
        return Arrays.stream(Progress.values()).map(Progress::name).toList();
    }
}
