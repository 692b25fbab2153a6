package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safecanvass.account.web.CurrentUser;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.platform.web.Words;

/** The timeline in words, and who reads what of it. */
@Named
@RequestScoped
public class CaseLines {
    @Inject private CasePage casePage;
    @Inject private CaseText caseText;
    @Inject private CurrentUser user;
    @Inject private Words words;

    /** What was written between the organisation and the reporter, the oldest first. */
    public List<CaseView.Line> getMessages() {
        return casePage.getView().timeline().stream()
                .filter(line -> line.channel() == Channel.REPORTER && line.words() != null)
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    public String title(CaseView.Line line) {
        var state = Optional.ofNullable(line.state()).map(caseText::state).orElse("");
        var view = casePage.getView();
        return words.of(
                "case.line." + line.kind(),
                "who",
                Objects.requireNonNullElse(line.by(), words.of("case.reporter")),
                "state",
                state,
                "rule",
                view.rule(),
                "version",
                view.ruleVersion());
    }

    public boolean isFromReporter(CaseView.Line line) {
        return line.kind() == CaseEntryKind.MESSAGE_FROM_REPORTER;
    }

    public boolean isDelivery(CaseView.Line line) {
        return line.kind() == CaseEntryKind.DELIVERED;
    }

    /** The channel as the house tag names it: in, shared or out. */
    public String channel(CaseView.Line line) {
        return switch (line.channel()) {
            case INTERNAL -> "in";
            case SHARED -> "shared";
            case REPORTER -> "out";
        };
    }

    /** Who reads it, which stands on top of it. */
    public String readers(CaseView.Line line) {
        if (isFromReporter(line)) {
            return words.of("case.channel.from", "name", getReporter());
        }
        return line.channel() == Channel.REPORTER
                ? words.of("case.channel.out", "name", getReporter())
                : words.of("case.channel.in", "organisation", user.getOrganisationName());
    }

    /** Who reads what is sent to the reporter, as a sentence. */
    public String getReads() {
        return reporterName()
                .map(name -> words.of("case.write.reads", "name", name))
                .orElseGet(() -> words.of("case.write.reads.unnamed"));
    }

    /** The reporter by name, if they gave one. */
    public String getReporter() {
        return reporterName().orElseGet(() -> words.of("case.reporter"));
    }

    private Optional<String> reporterName() {
        return Optional.ofNullable(casePage.getView().content().contact().name());
    }
}
