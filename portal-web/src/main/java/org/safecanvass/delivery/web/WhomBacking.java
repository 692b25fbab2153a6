package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Frame;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.organisation.workflow.Polls;
import org.safecanvass.organisation.workflow.Polls.Poll;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The choices of whom it happened to, and the national arrangement that follows from them. */
@Named
@RequestScoped
public class WhomBacking {
    /** Frames whose help in the content is for those who route. */
    private static final Set<String> OWN_WORDS = Set.of("NONE", "LINKED");

    private static final String NO_ELECTION = "NONE";

    @Inject private ContentCatalogue catalogue;
    @Inject private ReportCommands commands;
    @Inject private CurrentDraft draft;
    @Inject private WhereFinder places;
    @Inject private Polls polls;
    @Inject private Language language;
    @Inject private Words words;

    public List<Choice> getPersons() {
        return List.of(
                Choice.of("ME", words.of("report.who.me")),
                Choice.of(
                        "OTHER", words.of("report.who.other"), words.of("report.who.other.hint")));
    }

    public List<Choice> getCapacities() {
        return choices(capacities());
    }

    /** Those who can be supported: everybody who does not support somebody else. */
    public List<Choice> getPrincipals() {
        return choices(capacities().filter(one -> !one.linkedToPrincipal()));
    }

    public List<Choice> getElections() {
        return Stream.concat(polls().map(this::choice), Stream.of(noElection())).toList();
    }

    /** The election's choice as the page shows it: none of the polls is an answer as well. */
    public @Nullable String getElection() {
        return draft.form().getWhom().getElection();
    }

    public void setElection(@Nullable String chosen) {
        draft.form().getWhom().setElection(NO_ELECTION.equals(chosen) ? null : chosen);
    }

    /** The frame that supplies the words, once the capacity is known. */
    public @Nullable Frame getFrame() {
        var whom = draft.form().getWhom();
        return commands.capacity(whom.getCapacity())
                .map(own -> frame(own, commands.capacity(whom.getPrincipal())))
                .orElse(null);
    }

    /** What the frame means for the reporter; that there is none, in words of the page's own. */
    public String getFrameHelp() {
        var frame = getFrame();
        if (frame == null) {
            return "";
        }
        return OWN_WORDS.contains(frame.id())
                ? words.of("report.frame." + frame.id())
                : frame.help().in(language.getLocale());
    }

    private Frame frame(Capacity own, Optional<Capacity> principal) {
        return catalogue.now().frameInWords(own, principal.orElse(null));
    }

    private Stream<Capacity> capacities() {
        return catalogue.now().reporting().capacities().stream();
    }

    private Stream<Poll> polls() {
        return places
                .council(draft.form().getWhere())
                .map(found -> polls.of(found.code()))
                .orElse(List.of())
                .stream();
    }

    private Choice choice(Poll poll) {
        return Choice.of(poll.ballot(), language.pick(poll.titleEn(), poll.titleCy()));
    }

    private Choice noElection() {
        return Choice.of(NO_ELECTION, words.of("report.election.none"));
    }

    private List<Choice> choices(Stream<Capacity> capacities) {
        Locale locale = language.getLocale();
        return capacities
                .map(one -> Choice.of(one.id(), one.label().in(locale), one.hint().in(locale)))
                .toList();
    }
}
