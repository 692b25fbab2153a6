package org.safecanvass.content.entity;

import java.util.Set;

/** Reads the questions, the guides and the contacts. */
final class AdviceReader {
    private final Documents documents;
    private final Reporting reporting;

    AdviceReader(Documents documents, Reporting reporting) {
        this.documents = documents;
        this.reporting = reporting;
    }

    Advice read() {
        var sources = documents.entries("sources.csv", AdviceReader::source);
        return new Advice(
                new QuestionnaireReader(documents.json("questions.json"), reporting).read(),
                sources,
                guides(sources),
                documents.entries("police_contact.csv", AdviceReader::policeContact),
                documents.entries("ui_words.csv", AdviceReader::interfaceText));
    }

    private Entries<Guide> guides(Entries<Source> sources) {
        return Entries.of(
                documents.json("guidance.json").parts("guidance").stream()
                        .map(part -> guide(part, sources))
                        .toList());
    }

    private Guide guide(JsonPart part, Entries<Source> sources) {
        var kind = part.one(Guide.Kind.class, "kind");
        var subject = part.text("for");
        return new Guide(
                part.text("id"),
                kind,
                kind == Guide.Kind.CATEGORY
                        ? part.known("for", subject, reporting.categories().ids())
                        : subject,
                part.words("title"),
                part.wordsList("steps"),
                part.one(Guide.Pillar.class, "pillar"),
                part.parts("sources").stream()
                        .map(source -> source.known("id", source.text("id"), sources.ids()))
                        .toList(),
                part.date("last_checked"),
                Set.copyOf(part.texts("election_types")),
                part.set(Nation.class, "nations"),
                Set.copyOf(part.texts("audience")),
                part.number("version"));
    }

    private static Source source(CsvRow row) {
        return new Source(
                row.text("id"),
                row.text("name"),
                row.text("address"),
                row.text("address_kind"),
                row.date("last_checked"),
                row.optional("note"));
    }

    private static PoliceContact policeContact(CsvRow row) {
        return new PoliceContact(
                row.text("id"),
                row.words("contact"),
                row.words("when"),
                row.set(Nation.class, "nations"),
                row.text("checked"));
    }

    private static InterfaceText interfaceText(CsvRow row) {
        return new InterfaceText(row.text("id"), row.text("area"), row.words("text"));
    }
}
