package org.safecanvass.delivery.workflow;

import java.nio.charset.StandardCharsets;
import org.safecanvass.incident.entity.ReportEntry;
import org.safecanvass.platform.workflow.Vault;

/** The words of a line in a reporter's timeline, sealed for that line. */
final class ReportWords {
    private static final String KIND = "report_entry";

    private ReportWords() {}

    static ReportEntry seal(Vault vault, ReportEntry entry, String words) {
        return entry.words(
                (row, bytes) -> vault.seal(KIND, row, bytes),
                words.getBytes(StandardCharsets.UTF_8));
    }

    static String open(Vault vault, ReportEntry entry, byte[] sealed) {
        return new String(vault.open(KIND, entry.id(), sealed), StandardCharsets.UTF_8);
    }
}
