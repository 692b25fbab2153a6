package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.incident.entity.ReportEntryKind;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** An officer writes: a note for colleagues, or a message that the reporter reads. */
@Stateless
@UseCase
public class WriteOnCase {
    @Inject private CaseStore cases;
    @Inject private CaseDesk desk;

    /**
     * Stays inside the organisation. Anybody who may open the case may note something, at any time.
     *
     * @param token drawn when the form was made; sent twice, the note is entered once
     */
    @Allowed(Permission.CASE_NOTE_INTERNAL)
    public void note(CaseKey key, UUID token, String text) {
        Texts.require("/text", text);
        var file = cases.requireAnyVersion(key);
        if (desk.writeOnce(file, token, CaseEntryKind.NOTE, Channel.INTERNAL, text)) {
            desk.record(file, Operation.ALTERATION, "case.noted", null);
        }
    }

    /** Likewise sent once; what colleagues did meanwhile does not stand against it. */
    @Allowed(Permission.MESSAGE_REPORTER)
    public void message(CaseKey key, UUID token, String text) {
        Texts.require("/text", text);
        message(cases.requireAnyVersion(key), token, text);
    }

    /** Only if nobody changed the case since the writer saw it. */
    @Allowed(Permission.MESSAGE_REPORTER)
    public void message(CaseKey key, String text) {
        Texts.require("/text", text);
        message(cases.require(key), UuidV7.next(), text);
    }

    private void message(CaseFile file, UUID token, String text) {
        if (desk.writeOnce(
                file, token, CaseEntryKind.MESSAGE_TO_REPORTER, Channel.REPORTER, text)) {
            desk.record(file, Operation.DISCLOSURE, "case.messaged", null);
            desk.tell(file, ReportEntryKind.MESSAGE, text, null);
        }
    }
}
