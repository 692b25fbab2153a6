package org.safecanvass.content.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The content as it ships, on the class path. */
public final class ContentFiles {
    /** Every document of the content, in the order of its README. */
    public static final List<String> NAMES =
            List.of(
                    "capacities.csv",
                    "frames.csv",
                    "category_groups.csv",
                    "categories.csv",
                    "accused_lines.csv",
                    "red_flags.csv",
                    "grades.csv",
                    "questions.json",
                    "guidance.json",
                    "sources.csv",
                    "recipient_roles.csv",
                    "place_kinds.csv",
                    "routing.csv",
                    "lifecycle.json",
                    "thrive.json",
                    "ndm.json",
                    "outcomes.csv",
                    "escalation.csv",
                    "calendar_rules.csv",
                    "playbooks.json",
                    "teams.csv",
                    "roles.csv",
                    "permissions.csv",
                    "scopes.csv",
                    "bank_holidays.csv",
                    "police_contact.csv",
                    "ui_words.csv",
                    "ui_identical_allowed.csv");

    private static final Pattern EDITION =
            Pattern.compile("Version \\d+, dated (\\d{4}-\\d{2}-\\d{2})");

    private ContentFiles() {}

    /** Each document's text by its name. */
    public static Map<String, String> read() {
        var texts = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> texts.put(name, text(name)));
        return Collections.unmodifiableMap(texts);
    }

    /** The day from which the content as it ships holds; its README says so. */
    public static LocalDate validFrom() {
        var dated = EDITION.matcher(text("README.md"));
        if (!dated.find()) {
            throw new ContentException("README.md does not say: Version n, dated yyyy-mm-dd");
        }
        return LocalDate.parse(dated.group(1));
    }

    private static String text(String name) {
        try (var in = ContentFiles.class.getResourceAsStream("/content/" + name)) {
            if (in == null) {
                throw new ContentException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new ContentException(name + " cannot be read", broken);
        }
    }
}
