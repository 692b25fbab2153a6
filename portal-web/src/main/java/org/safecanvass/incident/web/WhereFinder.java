package org.safecanvass.incident.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.place.workflow.PlaceAnswer;
import org.safecanvass.place.workflow.PlaceMatch;
import org.safecanvass.place.workflow.PlaceMatch.Kind;

/** Finds the place that was typed into a form; where several may be meant, it chooses none. */
@ApplicationScoped
public class WhereFinder {
    private static final Set<Kind> POSTAL = Set.of(Kind.POSTCODE, Kind.SECTOR, Kind.DISTRICT);

    @Inject private Gazetteer gazetteer;
    @Inject private Clock clock;

    /** Looks again only when something else was typed, so that what was chosen stays chosen. */
    public void find(Where where) {
        if (!Objects.equals(where.getQuery(), where.getFound())) {
            look(where);
        }
        if (where.getChosen() != null) {
            choose(where, where.getChosen());
        }
    }

    private void look(Where where) {
        where.forget();
        where.setFound(where.getQuery());
        if (where.getQuery() != null) {
            take(where, where.getQuery());
        }
    }

    /** Every place that may be meant. */
    public List<PlaceMatch> candidates(Where where) {
        return where.getFound() == null ? List.of() : gazetteer.find(where.getFound()).matches();
    }

    /** Every place that may be meant by some words; none for no words. */
    public List<PlaceMatch> search(String query) {
        return query.isBlank() ? List.of() : gazetteer.find(query).matches();
    }

    /** Takes one of the places that a search found, and shows it by its full name. */
    public void take(Where where, String query, String code, Locale language) {
        search(query).stream()
                .filter(match -> code(match).equals(code))
                .findFirst()
                .ifPresent(
                        match -> {
                            where.setQuery(
                                    POSTAL.contains(match.kind())
                                            ? match.code()
                                            : match.fullName(language));
                            look(where);
                            choose(where, code);
                        });
    }

    /** Whether the person must still say which place is meant. */
    public boolean isOpen(Where where) {
        return where.getFound() != null && council(where).isEmpty() && !candidates(where).isEmpty();
    }

    /** Takes one of the candidates. */
    public void choose(Where where, String code) {
        candidates(where).stream()
                .filter(match -> code(match).equals(code))
                .findFirst()
                .ifPresent(match -> take(where, match));
    }

    /**
     * The councils that may be meant by a name, or by a place in them; by the name of a county, its
     * districts.
     */
    public List<Council> councils(@Nullable String query) {
        return query == null ? List.of() : gazetteer.find(query).councils();
    }

    /** Whether these words leave no doubt which place is meant. */
    public boolean isCertain(String query) {
        return isAnswer(gazetteer.find(query));
    }

    /** How a candidate is named in the form: by its own code, a postal one by its council. */
    public static String code(PlaceMatch match) {
        return POSTAL.contains(match.kind()) ? match.council().code() : match.code();
    }

    public Optional<Council> council(Where where) {
        if (where.getCouncil() != null) {
            return gazetteer.council(where.getCouncil());
        }
        return ward(where).flatMap(ward -> gazetteer.council(ward.councilCode()));
    }

    public Optional<Council> council(String code) {
        return gazetteer.council(code);
    }

    public Optional<Ward> ward(Where where) {
        return Optional.ofNullable(where.getWard()).flatMap(gazetteer::ward);
    }

    /** The nation of the place; England, the largest, until it is known. */
    public Nation nation(Where where) {
        return council(where).map(found -> found.nation().content()).orElse(Nation.E);
    }

    /** Today's wards of the council. */
    public List<Ward> wards(Where where) {
        return council(where)
                .map(found -> gazetteer.wardsOf(found.code(), today()))
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LondonTime.ZONE));
    }

    private void take(Where where, String query) {
        var answer = gazetteer.find(query);
        var matches = answer.matches();
        if (isAnswer(answer)) {
            take(where, matches.get(0));
        } else if (matches.isEmpty() || POSTAL.contains(matches.get(0).kind())) {
            where.setPostcode(answer.query());
            answer.onlyCouncil().map(Council::code).ifPresent(where::setCouncil);
        }
    }

    /**
     * One match is an answer when it is exact, or by a postcode; by half a name it is a question.
     */
    private static boolean isAnswer(PlaceAnswer answer) {
        return answer.matches().size() == 1
                && (answer.exact() || POSTAL.contains(answer.matches().get(0).kind()));
    }

    private static void take(Where where, PlaceMatch match) {
        switch (match.kind()) {
            case WARD -> {
                where.setWard(match.code());
                where.setCouncil(match.council().code());
            }
            case COUNCIL -> where.setCouncil(match.code());
            default -> {
                where.setPostcode(where.getFound());
                where.setCouncil(match.council().code());
            }
        }
    }
}
