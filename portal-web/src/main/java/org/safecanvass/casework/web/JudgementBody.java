package org.safecanvass.casework.web;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.Judgement;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.platform.web.api.JsonFields;

/** Reads an assessment out of the body of a request. */
final class JudgementBody {
    private JudgementBody() {}

    static Judgement read(JsonObject json) {
        var fields = JsonFields.of(json);
        var grade = grade(fields);
        var weighed = new LinkedHashMap<String, Judgement.Weight>();
        fields.object("weighed")
                .ifPresent(
                        each -> each.objects().forEach((id, one) -> weighed.put(id, weight(one))));
        boolean connectedGiven = fields.has("connected");
        boolean connected = fields.flag("connected");
        var connectedReason = fields.text("connectedReason");
        fields.refuseOthers();
        fields.check();
        return new Judgement(
                grade.orElseThrow(), weighed, connectedGiven ? connected : null, connectedReason);
    }

    private static Optional<Grade> grade(JsonFields fields) {
        @Nullable String named = fields.text("grade");
        var grade =
                Arrays.stream(Grade.values()).filter(one -> one.name().equals(named)).findFirst();
        if (grade.isEmpty()) {
            fields.wrong("grade", named == null ? "CHOOSE_ONE" : "UNKNOWN_VALUE");
        }
        return grade;
    }

    private static Judgement.Weight weight(JsonFields one) {
        var level = one.text("level");
        if (level == null) {
            one.wrong("level", "CHOOSE_ONE");
        }
        var weight = new Judgement.Weight(level == null ? "" : level, one.text("reason"));
        one.refuseOthers();
        return weight;
    }
}
