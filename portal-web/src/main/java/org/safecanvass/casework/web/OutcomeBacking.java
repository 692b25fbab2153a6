package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.EndCase;
import org.safecanvass.content.entity.Outcome;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Texts;

/** Tells the reporter how the case ends: first which way, then in which words. */
@Named
@RequestScoped
public class OutcomeBacking {
    private static final String REFERENCE = "{reference}";
    private static final String ORGANISATION = "{organisation}";

    @Inject private EndCase endCase;
    @Inject private CasePage casePage;
    @Inject private CaseText caseText;
    @Inject private Language language;
    @Inject private Steps steps;
    @Inject private HttpServletRequest request;
    private @Nullable String outcome;
    private @Nullable String text;
    private @Nullable String reason;

    /** The ends that can be told now; one of police work needs the reference first. */
    public List<Choice> getChoices() {
        var referenced = casePage.getView().forceReference() != null;
        return caseText.content().handling().outcomes().stream()
                .filter(one -> referenced || !one.needsReference())
                .map(
                        one ->
                                Choice.of(
                                        one.id(),
                                        caseText.in(one.label()),
                                        told(one, language.getLocale())))
                .toList();
    }

    /** Which organisation it is only the officer knows, who writes it in. */
    private String told(Outcome one, Locale locale) {
        return one.told()
                .in(locale)
                .replace(REFERENCE, String.valueOf(casePage.getView().forceReference()))
                .replace(ORGANISATION, Texts.in(locale).text("case.outcome.organisation"));
    }

    public void choose() {
        CasePage.go("/staff/case/outcome.xhtml?id=" + casePage.id() + "&end=" + outcome);
    }

    public boolean isChosen() {
        return chosen().isPresent();
    }

    public String getLabel() {
        return chosen().map(one -> caseText.in(one.label())).orElse("");
    }

    public String getChosenId() {
        return chosen().map(Outcome::id).orElse("");
    }

    public void keepSilent() {
        var decided = decided();
        steps.take(
                Done.KEPT_SILENT,
                () ->
                        endCase.keepSilent(
                                casePage.key(),
                                decided.id(),
                                Objects.requireNonNullElse(reason, "")));
    }

    /** Whether the form for silence was used and refused, so that it stays open. */
    public boolean isSilent() {
        return request.getParameter("silencing") != null;
    }

    public void tell() {
        var told = decided();
        steps.take(
                Done.TOLD,
                () ->
                        endCase.tellOutcome(
                                casePage.key(), told.id(), Objects.requireNonNullElse(text, "")));
    }

    private Outcome decided() {
        return chosen().orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    private Optional<Outcome> chosen() {
        return Optional.ofNullable(request.getParameter("end"))
                .flatMap(id -> caseText.content().handling().outcomes().find(id));
    }

    /** Begins with the sentence for this outcome, in the language that the reporter reads. */
    public @Nullable String getText() {
        if (text != null) {
            return text;
        }
        return chosen().map(one -> told(one, casePage.getView().language())).orElse(null);
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
