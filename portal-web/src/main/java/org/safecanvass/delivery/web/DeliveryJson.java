package org.safecanvass.delivery.web;

import static org.safecanvass.platform.web.api.JsonValues.orNull;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Words;
import org.safecanvass.delivery.workflow.ReportReceipt;
import org.safecanvass.platform.workflow.JsonText;

/** What became of a report, as the API tells it. */
final class DeliveryJson {
    private DeliveryJson() {}

    static JsonObject of(ReportReceipt receipt, Locale language) {
        var json =
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("reference", receipt.reference())
                        .add("receivedAt", receipt.receivedAt().toString())
                        .add("grade", receipt.grade().name())
                        .add("advice", advice(receipt, language));
        if (receipt.returnCode() != null) {
            json.add("returnCode", receipt.returnCode());
        }
        return json.add("deliveries", of(receipt.deliveries(), language)).build();
    }

    static JsonArrayBuilder of(List<ReportReceipt.Line> deliveries, Locale language) {
        var lines = JsonText.BUILD.createArrayBuilder();
        deliveries.forEach(line -> lines.add(of(line, language)));
        return lines;
    }

    private static JsonArrayBuilder advice(ReportReceipt receipt, Locale language) {
        var guides = JsonText.BUILD.createArrayBuilder();
        for (var guide : receipt.advice()) {
            var steps = JsonText.BUILD.createArrayBuilder();
            guide.steps().forEach(step -> steps.add(step.in(language)));
            guides.add(
                    JsonText.BUILD
                            .createObjectBuilder()
                            .add("id", guide.id())
                            .add("title", guide.title().in(language))
                            .add("steps", steps));
        }
        return guides;
    }

    /** The case is the recipient's own: its number is not told. */
    private static JsonObject of(ReportReceipt.Line line, Locale language) {
        var to = line.recipient();
        return JsonText.BUILD
                .createObjectBuilder()
                .add("organisation", words(to.organisationEn(), to.organisationCy(), language))
                .add("organisationId", orNull(to.organisationId()))
                .add("team", words(to.teamEn(), to.teamCy(), language))
                .add("teamId", orNull(to.teamId()))
                .add("role", to.role())
                .add("lead", to.lead())
                .add("status", line.status().name())
                .add("reason", words(to.reasonEn(), to.reasonCy(), language))
                .add("caseId", JsonValue.NULL)
                .build();
    }

    private static JsonValue words(
            @Nullable String english, @Nullable String welsh, Locale language) {
        return english == null || welsh == null
                ? orNull(english)
                : orNull(new Words(english, welsh).in(language));
    }
}
