package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.web.Words;

/** What must be done before the case can close, done or not. */
@Named
@RequestScoped
public class CaseClosing {
    /** A thing to do first. */
    public record Task(String label, boolean done) {}

    @Inject private CasePage casePage;
    @Inject private CaseMay caseMay;
    @Inject private Words words;

    public List<Task> getTasks() {
        var missing = casePage.getView().missingToClose();
        var shown = new LinkedHashSet<>(List.of(Guard.ADVICE_ENTRY, Guard.OUTCOME_MESSAGE));
        if (caseMay.isUrgent()) {
            shown.add(Guard.SUPERVISOR_SEEN);
        }
        return Stream.concat(shown.stream(), missing.stream())
                .distinct()
                .map(guard -> new Task(label(guard), !missing.contains(guard)))
                .toList();
    }

    /** What is missing, each with what to do about it; nothing where a reason stands in for it. */
    public List<String> getMissing() {
        return caseMay.isCloseAlone()
                ? List.of()
                : casePage.getView().missingToClose().stream()
                        .map(guard -> words.of("guard." + guard))
                        .toList();
    }

    private String label(Guard guard) {
        var alone = guard == Guard.SUPERVISOR_SEEN && !casePage.getView().supervised();
        return words.of(alone ? "case.close.alone" : "case.close." + guard);
    }
}
