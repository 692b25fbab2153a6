package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.web.Holders.Holder;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.delivery.workflow.FindReports.Opened;
import org.safecanvass.incident.web.CodeCookie;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The receipt: the reference, who got what, by when they answer, and how to come back. */
@Named
@RequestScoped
public class DoneBacking {
    /** How long after the sending the code can be seen again by loading the page. */
    private static final Duration CODE_SHOWN = Duration.ofMinutes(15);

    @Inject private CurrentDraft draft;
    @Inject private CodeCookie cookie;
    @Inject private FindReports reports;
    @Inject private Holders holders;
    @Inject private TextFor101 textFor101;
    @Inject private ContentCatalogue catalogue;
    @Inject private ReportWizard wizard;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Clock clock;
    private @Nullable Opened report;
    private List<Holder> held = List.of();

    /** Lets in whose draft was sent. */
    public @Nullable String open() {
        var reference = draft.find().map(OpenDraft::reference);
        if (reference.isEmpty()) {
            return draft.isOpen() ? wizard.to(ReportStep.CHECK) : wizard.open();
        }
        var opened = reports.open(new ReportKey(reference.get(), code().orElse(null)));
        report = opened;
        held = holders.of(opened);
        return null;
    }

    public @Nullable Opened getReport() {
        return report;
    }

    public List<Holder> getHolders() {
        return held;
    }

    /** Says no more than is true: arrived, kept without anybody having joined, or only logged. */
    public String getHeading() {
        var all = getHolders();
        if (all.isEmpty()) {
            return words.of("report.done.logged");
        }
        return words.of(
                all.stream().anyMatch(Holder::delivered)
                        ? "report.done.title"
                        : "report.done.undelivered");
    }

    /** The code, while it is fresh and the reporter has no account; else empty. */
    public String getCode() {
        var found = report;
        if (found == null || clock.instant().isAfter(found.submittedAt().plus(CODE_SHOWN))) {
            return "";
        }
        return code().orElse("");
    }

    /** Ready to be read out on 101. */
    public String getTextFor101() {
        var found = report;
        return found == null ? "" : textFor101.of(found);
    }

    public List<String> getAdvice() {
        var found = report;
        return found == null
                ? List.of()
                : catalogue.now().advice().forCategory(found.facts().category()).steps().stream()
                        .map(step -> step.in(language.getLocale()))
                        .toList();
    }

    private Optional<String> code() {
        return draft.key().flatMap(key -> Optional.ofNullable(key.code()));
    }
}
