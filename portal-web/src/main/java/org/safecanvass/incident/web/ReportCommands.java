package org.safecanvass.incident.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.PlaceNeed;
import org.safecanvass.content.entity.Question;
import org.safecanvass.content.entity.RedFlag;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.workflow.DraftKey;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportCommand.OnBehalfOf;
import org.safecanvass.incident.workflow.ReportCommand.Place;

/**
 * Makes the command of a form. Answers to what is no longer asked, since something before it was
 * changed, are left out.
 */
@ApplicationScoped
public class ReportCommands {
    /** Groups of what happens on screens and not in a street. */
    private static final Set<String> WITHOUT_PLACE = Set.of("ONLINE", "CYBER_DATA");

    /** Capacities at one council, which looks after its own wherever it happened. */
    private static final Set<String> OF_A_COUNCIL =
            Set.of(
                    "COUNCILLOR",
                    "LOCAL_CANDIDATE",
                    "ELECTED_MAYOR",
                    "MAYORAL_CANDIDATE",
                    "PARISH_COUNCILLOR",
                    "PARISH_CANDIDATE",
                    "RETURNING_OFFICER",
                    "ELECTION_STAFF",
                    "COUNCIL_STAFF");

    @Inject private ContentCatalogue catalogue;
    @Inject private WhereFinder places;
    @Inject private Clock clock;

    public ReportCommand of(ReportForm form, Optional<DraftKey> key, Locale language) {
        var whom = form.getWhom();
        var moments = Moments.of(form.getWhen(), clock.instant());
        return new ReportCommand(
                whom.getCapacity(),
                whom.isOnBehalf(),
                whom.isOnBehalf() ? new OnBehalfOf(whom.getCapacity(), whom.getName()) : null,
                isLinked(whom) ? whom.getPrincipal() : null,
                whom.getElection(),
                isOfficeAsked(form) ? whom.getOffice() : null,
                form.getWhat().getCategory(),
                form.isDanger(),
                moments.from(),
                moments.to(),
                moments.about(),
                place(form.getWhere()),
                form.getWords().getDescription(),
                form.getWords().getPeople(),
                form.getWords().getEvidence(),
                flags(form),
                answers(form),
                form.getSharing().getRecipients(),
                contact(form.getReach()),
                List.copyOf(form.getWhat().getGuidance()),
                language,
                key.map(DraftKey::id).orElse(null),
                key.map(DraftKey::code).orElse(null));
    }

    /**
     * Whether to ask which council it is. The contest settles it, and so does a place that was
     * asked for as the area in which the person stands or works.
     */
    public boolean isOfficeAsked(ReportForm form) {
        var whom = form.getWhom();
        return OF_A_COUNCIL.contains(String.valueOf(whom.getCapacity()))
                && whom.getElection() == null
                && !isAreaAsked(form);
    }

    /** Whether it had no place, so that the area is asked in which the person stands or works. */
    public boolean isAreaAsked(ReportForm form) {
        return category(form)
                .filter(one -> one.placeNeed() == PlaceNeed.AREA_ONLY)
                .filter(one -> WITHOUT_PLACE.contains(one.groupId()))
                .isPresent();
    }

    /** Whether the capacity is one of supporting somebody else. */
    public boolean isLinked(Whom whom) {
        return capacity(whom.getCapacity()).filter(Capacity::linkedToPrincipal).isPresent();
    }

    public Optional<Capacity> capacity(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(content().reporting().capacities()::find);
    }

    public Optional<Category> category(ReportForm form) {
        return Optional.ofNullable(form.getWhat().getCategory())
                .flatMap(content().reporting().categories()::find);
    }

    /** The red flags to ask about, for this category in this nation. */
    public List<RedFlag> flagsAsked(ReportForm form) {
        var nation = places.nation(form.getWhere());
        return category(form)
                .map(category -> content().redFlagsFor(category, nation))
                .orElse(List.of());
    }

    /** The questions that come up after the answers so far. */
    public List<Question> questionsAsked(ReportForm form) {
        var what = form.getWhat();
        return category(form)
                .map(
                        found ->
                                content()
                                        .advice()
                                        .questionnaire()
                                        .shown(found.id(), what.getAnswers()))
                .orElse(List.of());
    }

    private Set<String> flags(ReportForm form) {
        var flags = new LinkedHashSet<>(form.getWhat().getFlags());
        flags.retainAll(flagsAsked(form).stream().map(RedFlag::id).collect(Collectors.toSet()));
        return flags;
    }

    private Map<String, String> answers(ReportForm form) {
        var answers = new TreeMap<String, String>();
        for (var question : questionsAsked(form)) {
            Optional.ofNullable(form.getWhat().getAnswers().get(question.id()))
                    .filter(answer -> !answer.isBlank())
                    .ifPresent(answer -> answers.put(question.id(), answer));
        }
        return answers;
    }

    private static Place place(Where where) {
        boolean named = where.getPostcode() == null;
        return new Place(
                where.getPostcode(),
                named ? where.getCouncil() : null,
                where.getWard(),
                named ? null : where.getCouncil(),
                where.isPrecise(),
                where.getStreet());
    }

    private static Contact contact(Reach reach) {
        return reach.isWanted()
                ? new Contact(
                        true, reach.getName(), reach.getEmail(), reach.getPhone(), reach.getNotes())
                : Contact.NONE;
    }

    private Content content() {
        return catalogue.now();
    }
}
