package org.safecanvass.content.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The whole national content of one day, read and checked; immutable. */
public record Content(
        Reporting reporting,
        Advice advice,
        Routes routes,
        Handling handling,
        Clocks clocks,
        Access access) {
    public Capacity capacity(String id) {
        return reporting.capacities().require(id);
    }

    public Category category(String id) {
        return reporting.categories().require(id);
    }

    public Frame frameOf(Capacity capacity) {
        return reporting.frames().require(capacity.frameId());
    }

    /** The frame that supplies the words; a linked person's is that of whom they support. */
    public Frame frameInWords(Capacity capacity, @Nullable Capacity principal) {
        return frameOf(capacity.linkedToPrincipal() && principal != null ? principal : capacity);
    }

    public RecipientRole recipientRole(String id) {
        return routes.recipientRoles().require(id);
    }

    public GradeWords grade(Grade grade) {
        return reporting.grades().require(grade.name());
    }

    /** The groups in the order in which people look through them. */
    public List<CategoryGroup> categoryGroups() {
        return sorted(reporting.categoryGroups(), CategoryGroup::sort);
    }

    /** A group's categories in their order. */
    public List<Category> categoriesOf(String groupId) {
        return sorted(reporting.categories(), Category::sort).stream()
                .filter(category -> category.groupId().equals(groupId))
                .toList();
    }

    /** The capacities that exist in a nation, in their order. */
    public List<Capacity> capacitiesIn(Nation nation) {
        return sorted(reporting.capacities(), Capacity::sort).stream()
                .filter(capacity -> capacity.nations().contains(nation))
                .toList();
    }

    /** The red flags to ask about, in their order. */
    public List<RedFlag> redFlagsFor(Category category, Nation nation) {
        return sorted(reporting.redFlags(), RedFlag::sort).stream()
                .filter(flag -> flag.askedFor(category, nation))
                .toList();
    }

    /** The highest of the category's grade and those that the flags demand. */
    public Grade gradeOf(String categoryId, Collection<String> flagIds) {
        var grade = category(categoryId).defaultGrade();
        for (var id : flagIds) {
            grade = reporting.redFlags().require(id).raise(grade);
        }
        return grade;
    }

    private static <T extends Entry> List<T> sorted(Entries<T> entries, ToIntFunction<T> sort) {
        return entries.stream().sorted(Comparator.comparingInt(sort)).toList();
    }
}
