package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.content.entity.Question;
import org.safecanvass.organisation.workflow.Polls;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Occurred;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** What the reporter answered, as questions and answers in words. */
@Named
@RequestScoped
public class CaseAnswers {
    private static final Map<String, String> YES_NO =
            Map.of("YES", "LABEL_YES", "NO", "LABEL_NO", "NOT_SURE", "LABEL_NOT_SURE");

    /** A question and its answer. */
    public record Answer(String question, String answer) {}

    @Inject private CasePage casePage;
    @Inject private CaseText caseText;
    @Inject private Polls polls;
    @Inject private Language language;
    @Inject private Words words;
    @Inject private Times times;

    public List<Answer> getAll() {
        return casePage.getView().content().answers().entrySet().stream()
                .map(entry -> answer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Answer answer(String id, String value) {
        return caseText.content()
                .advice()
                .questionnaire()
                .questions()
                .find(id)
                .map(found -> new Answer(caseText.in(found.text()), inWords(found, value)))
                .orElseGet(() -> new Answer(id, value));
    }

    private String inWords(Question question, String value) {
        return switch (question.kind()) {
            case YES_NO ->
                    Optional.ofNullable(YES_NO.get(value)).map(key -> words.of(key)).orElse(value);
            case CHOICE ->
                    question.choices()
                            .find(value)
                            .map(choice -> caseText.in(choice.label()))
                            .orElse(value);
            case SHORT_TEXT, NUMBER, DATETIME -> value;
        };
    }

    /** When it happened, exactly or about; empty when the reporter did not say. */
    public String getWhen() {
        var when = casePage.getView().when();
        if (when.from() == null) {
            return "";
        }
        boolean days = new Occurred(when.from(), when.to(), when.about()).isWholeDays();
        var told =
                Stream.of(when.from(), when.to())
                        .filter(Objects::nonNull)
                        .map(moment -> days ? times.dayOf(moment) : times.full(moment))
                        .distinct()
                        .collect(Collectors.joining(" - "));
        return when.about() && !days ? words.of("case.about", "time", told) : told;
    }

    /** Where it happened, as exactly as the reporter let it be known. */
    public String getWhere() {
        var view = casePage.getView();
        return Stream.of(
                        view.content().placeWords(),
                        caseText.place(null, view.ward()),
                        caseText.council(view.council()),
                        view.content().postcode())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The election by name and day where the poll is known, else by its identifier. */
    public String getElection() {
        var view = casePage.getView();
        return Optional.ofNullable(view.election())
                .map(id -> poll(id, view.council()).map(this::inWords).orElse(id))
                .orElse("");
    }

    private Optional<Polls.Poll> poll(String id, @Nullable String council) {
        return Stream.ofNullable(council)
                .flatMap(code -> polls.of(code).stream())
                .filter(one -> one.ballot().equals(id))
                .findFirst();
    }

    private String inWords(Polls.Poll poll) {
        return language.pick(poll.titleEn(), poll.titleCy()) + ", " + times.day(poll.date());
    }

    /** For whom it was reported, when somebody else reported it. */
    public String getOnBehalf() {
        CaseView view = casePage.getView();
        var who = view.content().onBehalfOf();
        if (!view.onBehalf() || who == null) {
            return "";
        }
        return Stream.of(
                        who.name(),
                        who.capacity() == null ? null : caseText.capacity(who.capacity()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** How the reporter may be reached; empty when they gave no way. */
    public List<String> getReach() {
        var contact = casePage.getView().content().contact();
        return Stream.of(contact.phone(), contact.email(), contact.notes())
                .filter(Objects::nonNull)
                .toList();
    }
}
