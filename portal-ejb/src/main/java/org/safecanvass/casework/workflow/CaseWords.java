package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safecanvass.casework.entity.Assessment;
import org.safecanvass.casework.entity.CaseEntry;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.incident.workflow.ReportContent;
import org.safecanvass.platform.workflow.Vault;

/** Seals and opens the words of a case, each for the row it stands in. */
@ApplicationScoped
class CaseWords {
    @Inject private Vault vault;

    byte[] sealCopy(UUID file, byte[] words) {
        return vault.seal("case_file", file, words);
    }

    ReportContent openCopy(CaseFile file) {
        return ReportContent.fromJson(vault.open("case_file", file.id(), file.origin().content()));
    }

    CaseEntry seal(CaseEntry entry, String words) {
        return entry.words(
                (row, bytes) -> vault.seal("case_entry", row, bytes),
                words.getBytes(StandardCharsets.UTF_8));
    }

    String open(CaseEntry entry, byte[] words) {
        return new String(vault.open("case_entry", entry.id(), words), StandardCharsets.UTF_8);
    }

    Assessment seal(Assessment assessment, byte[] headings) {
        return assessment.weighed((row, bytes) -> vault.seal("assessment", row, bytes), headings);
    }

    byte[] open(Assessment assessment) {
        return vault.open("assessment", assessment.id(), assessment.content());
    }
}
