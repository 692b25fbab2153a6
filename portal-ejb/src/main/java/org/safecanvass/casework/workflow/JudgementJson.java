package org.safecanvass.casework.workflow;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.platform.workflow.JsonText;

/** The one form in which an assessment is sealed. */
final class JudgementJson {
    private JudgementJson() {}

    static byte[] write(Judgement judgement) {
        var weighed = JsonText.BUILD.createObjectBuilder();
        new TreeMap<>(judgement.weighed()).forEach((id, weight) -> weighed.add(id, write(weight)));
        var json =
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("grade", judgement.grade().name())
                        .add("weighed", weighed);
        if (judgement.connected() != null) {
            json.add("connected", judgement.connected());
        }
        if (judgement.connectedReason() != null) {
            json.add("connectedReason", judgement.connectedReason());
        }
        return JsonText.bytes(json.build());
    }

    static Judgement read(byte[] utf8) {
        var json = JsonText.object(utf8);
        var weighed = new LinkedHashMap<String, Judgement.Weight>();
        json.getJsonObject("weighed")
                .forEach((id, weight) -> weighed.put(id, read(weight.asJsonObject())));
        return new Judgement(
                Grade.valueOf(json.getString("grade")),
                weighed,
                json.containsKey("connected") ? json.getBoolean("connected") : null,
                json.getString("connectedReason", null));
    }

    private static JsonObject write(Judgement.Weight weight) {
        var json = JsonText.BUILD.createObjectBuilder().add("level", weight.level());
        if (weight.reason() != null) {
            json.add("reason", weight.reason());
        }
        return json.build();
    }

    private static Judgement.Weight read(JsonObject json) {
        return new Judgement.Weight(json.getString("level"), json.getString("reason", null));
    }
}
