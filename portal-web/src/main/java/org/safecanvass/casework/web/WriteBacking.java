package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.WriteOnCase;
import org.safecanvass.platform.web.FormToken;

/** Writes a note for colleagues, or a message that the reporter reads: two boxes, two buttons. */
@Named
@RequestScoped
public class WriteBacking {
    @Inject private WriteOnCase writeOnCase;
    @Inject private CasePage casePage;
    @Inject private Steps steps;
    @Inject private FormToken token;
    @Inject private HttpServletRequest request;
    private @Nullable String text;
    private @Nullable String message;

    public void note() {
        steps.take(Done.NOTED, () -> writeOnCase.note(casePage.key(), token.sent(), typed(text)));
    }

    public void send() {
        steps.take(
                Done.MESSAGED,
                () -> writeOnCase.message(casePage.key(), token.sent(), typed(message)));
    }

    /** Whether the box for the reporter is the open one: only after it was used and refused. */
    public boolean isToReporter() {
        return request.getParameter("sending") != null;
    }

    private static String typed(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
