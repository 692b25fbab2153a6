package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.RecordWork;

/** Writes down what was done: advice, a reference, or that the case stays on record. */
@Named
@RequestScoped
public class WorkBacking {
    @Inject private RecordWork recordWork;
    @Inject private CasePage casePage;
    @Inject private Steps steps;
    private @Nullable String reference;
    private @Nullable String advice;
    private @Nullable String reason;

    public void advise() {
        steps.take(Done.ADVISED, () -> recordWork.advice(casePage.key(), typed(advice)));
    }

    public void refer() {
        steps.take(Done.REFERENCED, () -> recordWork.reference(casePage.key(), typed(reference)));
    }

    public void keep() {
        steps.take(Done.KEPT, () -> recordWork.keepOnRecord(casePage.key(), advice, typed(reason)));
    }

    private static String typed(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
