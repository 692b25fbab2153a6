package org.safecanvass.content.entity;

/** What a report is made of. */
public record Reporting(
        Entries<Frame> frames,
        Entries<Capacity> capacities,
        Entries<CategoryGroup> categoryGroups,
        Entries<AccusedLine> accusedLines,
        Entries<Category> categories,
        Entries<RedFlag> redFlags,
        Entries<GradeWords> grades,
        Entries<PlaceKindWords> placeKinds) {}
