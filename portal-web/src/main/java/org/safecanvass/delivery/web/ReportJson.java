package org.safecanvass.delivery.web;

import static org.safecanvass.platform.web.api.JsonValues.orNull;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Words;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.platform.web.api.JsonValues;
import org.safecanvass.platform.workflow.JsonText;

/** A report with what became of it, as the API shows it to its reporter. */
final class ReportJson {
    private final FindReports.Opened report;
    private final Locale language;

    private ReportJson(FindReports.Opened report, Locale language) {
        this.report = report;
        this.language = language;
    }

    static JsonObject of(FindReports.Opened report, Locale language) {
        return new ReportJson(report, language).json();
    }

    private JsonObject json() {
        var json = JsonText.BUILD.createObjectBuilder();
        json.add("reference", report.reference())
                .add("state", report.state())
                .add("receivedAt", report.submittedAt().toString())
                .add("grade", report.facts().grade());
        addFacts(json);
        addWords(json);
        return json.add("deliveries", DeliveryJson.of(report.deliveries(), language))
                .add("entries", entries())
                .build();
    }

    private void addFacts(JsonObjectBuilder json) {
        var facts = report.facts();
        json.add("capacity", facts.capacity())
                .add("onBehalf", facts.onBehalf())
                .add("election", orNull(facts.election()))
                .add("category", facts.category())
                .add("redFlags", JsonText.BUILD.createArrayBuilder(facts.redFlags()))
                .add("occurredFrom", orNull(facts.occurredFrom()))
                .add("occurredTo", orNull(facts.occurredTo()))
                .add("council", orNull(facts.councilCode()))
                .add("force", orNull(facts.forceId()))
                .add("ward", orNull(facts.wardCode()));
    }

    private void addWords(JsonObjectBuilder json) {
        var content = report.content();
        var answers = JsonText.BUILD.createObjectBuilder();
        content.answers().forEach(answers::add);
        json.add("postcode", orNull(content.postcode()))
                .add("description", orNull(content.description()))
                .add("people", orNull(content.people()))
                .add("evidence", orNull(content.evidence()))
                .add("answers", answers)
                .add("contactAllowed", report.contactAllowed());
    }

    private JsonArrayBuilder entries() {
        var entries = JsonText.BUILD.createArrayBuilder();
        for (var entry : report.entries()) {
            entries.add(
                    JsonText.BUILD
                            .createObjectBuilder()
                            .add("at", entry.at().toString())
                            .add("kind", entry.kind().name())
                            .add("organisation", organisation(entry.organisation()))
                            .add("state", orNull(entry.caseState()))
                            .add("text", orNull(entry.words())));
        }
        return entries;
    }

    /** The name under which the reporter knows it, from what was delivered. */
    private JsonValue organisation(@Nullable UUID id) {
        return report.deliveries().stream()
                .map(line -> line.recipient())
                .filter(to -> id != null && Objects.equals(to.organisationId(), id))
                .findFirst()
                .map(to -> new Words(to.organisationEn(), to.organisationCy()).in(language))
                .map(JsonValues::orNull)
                .orElse(JsonValue.NULL);
    }
}
