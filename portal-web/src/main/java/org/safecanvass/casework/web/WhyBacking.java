package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks why somebody opens a colleague's case. */
@Named
@RequestScoped
public class WhyBacking {
    @Inject private CasePage casePage;
    @Inject private ReasonsGiven reasons;
    private @Nullable String reason;

    public void open() {
        reasons.give(casePage.id(), Objects.requireNonNullElse(reason, ""));
        CasePage.go(CasePage.CASE + "?id=" + casePage.id());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
