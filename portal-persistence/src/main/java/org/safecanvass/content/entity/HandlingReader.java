package org.safecanvass.content.entity;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Reads the assessment, the decision model, the outcomes and the playbooks. */
final class HandlingReader {
    private final Documents documents;
    private final Reporting reporting;
    private final Access access;

    HandlingReader(Documents documents, Reporting reporting, Access access) {
        this.documents = documents;
        this.reporting = reporting;
        this.access = access;
    }

    Handling read() {
        var lives = new LifeCycleReader(documents.json("lifecycle.json"), access);
        return new Handling(
                lives.read("case"),
                lives.read("report"),
                lives.guards(),
                thrive(documents.json("thrive.json")),
                Entries.of(
                        documents.json("ndm.json").parts("steps").stream()
                                .map(HandlingReader::decisionStep)
                                .toList()),
                documents.entries("outcomes.csv", HandlingReader::outcome),
                playbooks(documents.json("playbooks.json")));
    }

    private static Thrive thrive(JsonPart document) {
        var levels =
                Entries.of(
                        document.parts("levels").stream()
                                .map(part -> new Thrive.Level(part.text("id"), part.words("label")))
                                .toList());
        var headings =
                document.parts("headings").stream().map(part -> heading(part, levels)).toList();
        var responses = new EnumMap<Grade, Words>(Grade.class);
        document.parts("responses")
                .forEach(
                        part -> responses.put(part.one(Grade.class, "grade"), part.words("label")));
        return new Thrive(
                document.number("version"),
                levels,
                Entries.of(headings),
                Collections.unmodifiableMap(responses));
    }

    private static Thrive.Heading heading(JsonPart part, Entries<Thrive.Level> levels) {
        return new Thrive.Heading(
                part.text("id"),
                part.words("label"),
                part.wordsList("prompts"),
                part.words("help"),
                part.yes("rationale_required"),
                part.knownList("levels", levels.ids()));
    }

    private static DecisionStep decisionStep(JsonPart part) {
        return new DecisionStep(part.text("id"), part.words("label"), part.words("prompt"));
    }

    private static Outcome outcome(CsvRow row) {
        return new Outcome(
                row.text("id"),
                row.words("label"),
                row.words("told"),
                row.one(Outcome.ReferenceNeed.class, "reference_needed"),
                row.number("version"));
    }

    private Playbooks playbooks(JsonPart document) {
        var tasks = Entries.of(document.parts("tasks").stream().map(this::task).toList());
        var lists = document.part("by_group");
        var byGroup = new LinkedHashMap<String, List<String>>();
        for (var group : lists.names()) {
            lists.known("by_group", group, reporting.categoryGroups().ids());
            byGroup.put(group, lists.knownList(group, tasks.ids()));
        }
        return new Playbooks(tasks, Collections.unmodifiableMap(byGroup));
    }

    private PlaybookTask task(JsonPart part) {
        var owner = part.text("owner_role").toUpperCase(Locale.ROOT);
        return new PlaybookTask(
                part.text("id"),
                part.words("label"),
                part.known("owner_role", owner, access.roles().ids()),
                Duration.ofHours(part.number("due_hours")),
                part.yes("must_do_before_closing"));
    }
}
