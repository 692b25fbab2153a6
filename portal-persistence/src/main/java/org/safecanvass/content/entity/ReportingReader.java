package org.safecanvass.content.entity;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a report is made of. */
final class ReportingReader {
    private static final Pattern HIDDEN = Pattern.compile("not shown for (\\w+) group");

    private final Documents documents;

    ReportingReader(Documents documents) {
        this.documents = documents;
    }

    Reporting read() {
        var frames = documents.entries("frames.csv", ReportingReader::frame);
        var groups = documents.entries("category_groups.csv", ReportingReader::group);
        var recipients = documents.entries("recipient_roles.csv", RoutesReader::recipientRole);
        var accused = documents.entries("accused_lines.csv", row -> accusedLine(row, recipients));
        return new Reporting(
                frames,
                documents.entries("capacities.csv", row -> capacity(row, frames)),
                groups,
                accused,
                documents.entries("categories.csv", row -> category(row, groups, accused)),
                documents.entries("red_flags.csv", row -> redFlag(row, groups)),
                complete(documents.entries("grades.csv", ReportingReader::grade), Grade.values()),
                complete(
                        documents.entries("place_kinds.csv", ReportingReader::placeKind),
                        PlaceKind.values()));
    }

    private static Frame frame(CsvRow row) {
        return new Frame(row.text("id"), row.words("label"), row.words("help"), row.text("basis"));
    }

    private static Capacity capacity(CsvRow row, Entries<Frame> frames) {
        return new Capacity(
                row.text("id"),
                row.words("label"),
                row.words("plural"),
                row.words("hint"),
                row.reference("frame", frames),
                row.yes("linked_to_principal"),
                row.set(Nation.class, "nations"),
                row.text("basis"),
                row.number("sort"));
    }

    private static CategoryGroup group(CsvRow row) {
        return new CategoryGroup(
                row.text("id"), row.words("label"), row.words("hint"), row.number("sort"));
    }

    private static AccusedLine accusedLine(CsvRow row, Entries<RecipientRole> recipients) {
        return new AccusedLine(
                row.text("id"),
                row.words("label"),
                row.list("forbidden_roles").stream()
                        .map(id -> row.known("forbidden_roles", id, recipients.ids()))
                        .collect(Collectors.toUnmodifiableSet()),
                row.text("meaning"));
    }

    private static Category category(
            CsvRow row, Entries<CategoryGroup> groups, Entries<AccusedLine> accused) {
        return new Category(
                row.text("id"),
                row.reference("group", groups),
                row.words("label"),
                row.words("hint"),
                row.words("examples"),
                row.one(Grade.class, "default_grade"),
                row.one(Likelihood.class, "is_likely_offence"),
                row.optional("ec_survey_scenario"),
                row.text("nsir_theme_category"),
                row.text("police_uk_category"),
                row.list("offence_codes"),
                row.one(PlaceNeed.class, "place_needed"),
                row.words("evidence_hint"),
                row.reference("accused_line", accused),
                row.yes("sensitive"),
                row.optional("note"),
                row.number("version"),
                row.number("sort"));
    }

    private static RedFlag redFlag(CsvRow row, Entries<CategoryGroup> groups) {
        return new RedFlag(
                row.text("id"),
                row.text("flag_group"),
                row.words("question"),
                "NONE".equals(row.text("min_grade")) ? null : row.one(Grade.class, "min_grade"),
                row.words("guidance"),
                row.set(Nation.class, "nations"),
                row.optional("hate_strand"),
                hiddenInGroup(row, groups),
                row.number("version"),
                row.number("sort"));
    }

    /** The file has no column for this: its note says in which group a flag makes no sense. */
    private static @Nullable String hiddenInGroup(CsvRow row, Entries<CategoryGroup> groups) {
        var note = HIDDEN.matcher(row.optional("note"));
        return note.find() ? row.known("note", note.group(1), groups.ids()) : null;
    }

    private static GradeWords grade(CsvRow row) {
        var grade = row.one(Grade.class, "id");
        if (row.number("rank") != grade.ordinal() + 1) {
            throw row.broken("the portal ranks " + grade + " differently", null);
        }
        return new GradeWords(grade, row.words("label"), row.words("meaning"));
    }

    private static PlaceKindWords placeKind(CsvRow row) {
        return new PlaceKindWords(
                row.one(PlaceKind.class, "id"), row.words("label"), row.text("meaning"));
    }

    private static <T extends Entry> Entries<T> complete(Entries<T> entries, Enum<?>[] all) {
        for (var one : all) {
            entries.require(one.name());
        }
        return entries;
    }
}
