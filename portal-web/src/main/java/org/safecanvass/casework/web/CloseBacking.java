package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.EndCase;
import org.safecanvass.casework.workflow.ReopenCase;

/** Closes a case, agrees to its end, or opens it again. */
@Named
@RequestScoped
public class CloseBacking {
    @Inject private EndCase endCase;
    @Inject private ReopenCase reopenCase;
    @Inject private CasePage casePage;
    @Inject private Steps steps;
    private @Nullable String reason;

    public void agree() {
        steps.take(Done.AGREED, () -> endCase.agree(casePage.key()));
    }

    public void close() {
        var why = reason;
        steps.take(
                Done.CLOSED,
                () -> {
                    if (why == null) {
                        endCase.close(casePage.key());
                    } else {
                        endCase.closeUnsupervised(casePage.key(), why);
                    }
                });
    }

    public void reopen() {
        steps.take(
                Done.REOPENED,
                () -> reopenCase.reopen(casePage.key(), Objects.requireNonNullElse(reason, "")));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
