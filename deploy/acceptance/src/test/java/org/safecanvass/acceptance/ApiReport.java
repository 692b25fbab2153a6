package org.safecanvass.acceptance;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.UUID;
import org.safecanvass.acceptance.ApiClient.Answer;

/** A report as a program sends it: the example of the contract, and what a test changes in it. */
final class ApiReport {
    static final String PATH = "/api/v1/reports";

    private final JsonObject body =
            JsonParser.parseString(
                            """
                            {"capacity": "LOCAL_CANDIDATE", "onBehalf": false,
                             "election": "local.brighton-and-hove.2027-05-06",
                             "category": "VERBAL_ABUSE", "immediateDanger": false,
                             "occurredFrom": "2026-11-01T18:30:00Z", "occurredTo": null,
                             "place": {"postcode": "BN1 1JE"}, "description": "They shouted.",
                             "redFlags": ["REPEATED"],
                             "answers": {"Q_EXACT_WORDS": "Their words"},
                             "recipients": ["POLICE", "COUNCIL", "CAMPAIGN"],
                             "contact": {"allowed": true}}
                            """)
                    .getAsJsonObject();

    /** Puts a value, given as JSON, in place of another. */
    ApiReport with(String name, String json) {
        body.add(name, JsonParser.parseString(json));
        return this;
    }

    ApiReport without(String name) {
        body.remove(name);
        return this;
    }

    Answer send(ApiClient api) {
        return send(api, key());
    }

    Answer send(ApiClient api, String key) {
        return api.with("Idempotency-Key", key).post(PATH, json());
    }

    String json() {
        return body.toString();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
