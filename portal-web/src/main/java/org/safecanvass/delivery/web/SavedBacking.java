package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safecanvass.incident.web.CodeCookie;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.workflow.DraftKey;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.platform.web.Times;

/** How to come back to a report that is not finished. */
@Named
@RequestScoped
public class SavedBacking {
    @Inject private CurrentDraft draft;
    @Inject private CodeCookie cookie;
    @Inject private Times times;

    /** The code of a reporter without an account; empty for others. */
    public String getCode() {
        return draft.isOpen()
                ? draft.key().map(DraftKey::code).flatMap(code -> cookie.code()).orElse("")
                : "";
    }

    public String getUntil() {
        return draft.find().map(OpenDraft::expiresAt).map(times::dayOf).orElse("");
    }
}
