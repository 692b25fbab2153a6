package org.safecanvass.casework.web;

import static org.safecanvass.platform.web.api.JsonValues.orNull;
import static org.safecanvass.platform.web.api.JsonValues.texts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.CaseLine;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.casework.workflow.Judgement;
import org.safecanvass.platform.workflow.JsonText;

/** A case as the API shows it to the organisation that has it. */
final class CaseJson {
    private CaseJson() {}

    static JsonObject of(CaseLine line) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("id", line.id().toString())
                .add("reference", line.reference())
                .add("state", line.state())
                .add("grade", line.grade().name())
                .add("category", line.category())
                .add("capacity", line.capacity())
                .add("council", orNull(line.council()))
                .add("ward", orNull(line.ward()))
                .add("receivedAt", line.receivedAt().toString())
                .add("due", orNull(line.due()))
                .add("team", line.team().toString())
                .add("owner", orNull(line.ownerName()))
                .add("lead", line.lead())
                .build();
    }

    static JsonObject of(CaseView view, Locale language) {
        var json = facts(view);
        json.add(
                        "route",
                        JsonText.BUILD
                                .createObjectBuilder()
                                .add("rule", view.rule())
                                .add("version", view.ruleVersion())
                                .add("reason", view.reason().in(language)))
                .add("report", JsonText.object(view.content().toJson()))
                .add("digest", view.digest())
                .add("recipients", recipients(view, language))
                .add("assessments", assessments(view))
                .add("timeline", timeline(view))
                .add("nextStates", texts(view.nextStates().stream().sorted().toList()))
                .add("missingToClose", texts(view.missingToClose()));
        return json.build();
    }

    private static JsonObjectBuilder facts(CaseView view) {
        return JsonText.BUILD
                .createObjectBuilder()
                .add("id", view.id().toString())
                .add("reference", view.reference())
                .add("state", view.state())
                .add("grade", view.grade().name())
                .add("category", view.category())
                .add("capacity", view.capacity())
                .add("frame", view.frame())
                .add("redFlags", texts(view.redFlags()))
                .add("council", orNull(view.council()))
                .add("ward", orNull(view.ward()))
                .add("language", view.language().getLanguage())
                .add("replyAllowed", view.replyAllowed())
                .add("team", view.team().toString())
                .add("lead", view.lead())
                .add("receivedAt", view.receivedAt().toString())
                .add("due", orNull(view.due()))
                .add("owner", orNull(view.ownerName()))
                .add("forceReference", orNull(view.forceReference()))
                .add("outcome", orNull(view.outcome()))
                .add("adviceGiven", view.adviceGiven())
                .add("closed", view.closed());
    }

    private static JsonArrayBuilder recipients(CaseView view, Locale language) {
        var list = JsonText.BUILD.createArrayBuilder();
        for (var holder : view.holders()) {
            list.add(
                    JsonText.BUILD
                            .createObjectBuilder()
                            .add("organisation", holder.organisation().in(language))
                            .add("team", holder.team().in(language))
                            .add("lead", holder.lead()));
        }
        return list;
    }

    private static JsonArrayBuilder assessments(CaseView view) {
        var list = JsonText.BUILD.createArrayBuilder();
        for (var one : view.assessments()) {
            list.add(
                    JsonText.BUILD
                            .createObjectBuilder()
                            .add("number", one.number())
                            .add("at", one.at().toString())
                            .add("by", one.by())
                            .add("grade", one.judgement().grade().name())
                            .add("weighed", weighed(one.judgement()))
                            .add("connected", flag(one.judgement().connected()))
                            .add("connectedReason", orNull(one.judgement().connectedReason())));
        }
        return list;
    }

    private static JsonValue flag(@Nullable Boolean value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        return value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private static JsonObjectBuilder weighed(Judgement judgement) {
        var json = JsonText.BUILD.createObjectBuilder();
        judgement
                .weighed()
                .forEach(
                        (heading, weight) ->
                                json.add(
                                        heading,
                                        JsonText.BUILD
                                                .createObjectBuilder()
                                                .add("level", weight.level())
                                                .add("reason", orNull(weight.reason()))));
        return json;
    }

    private static JsonArrayBuilder timeline(CaseView view) {
        var list = JsonText.BUILD.createArrayBuilder();
        for (var line : view.timeline()) {
            list.add(
                    JsonText.BUILD
                            .createObjectBuilder()
                            .add("at", line.at().toString())
                            .add("kind", line.kind().name())
                            .add("channel", line.channel().name())
                            .add("by", orNull(line.by()))
                            .add("state", orNull(line.state()))
                            .add("text", orNull(line.words())));
        }
        return list;
    }
}
