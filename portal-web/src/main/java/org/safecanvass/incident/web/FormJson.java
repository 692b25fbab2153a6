package org.safecanvass.incident.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes a form as JSON and reads it again; names that it does not know are left out. */
public final class FormJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private FormJson() {}

    static String write(ReportForm form) {
        return JSON.toJson(form);
    }

    public static ReportForm read(String json) {
        return JSON.fromJson(json, ReportForm.class);
    }
}
