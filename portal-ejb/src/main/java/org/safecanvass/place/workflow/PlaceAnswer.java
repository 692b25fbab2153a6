package org.safecanvass.place.workflow;

import java.util.List;
import java.util.Optional;
import org.safecanvass.place.entity.Council;

/**
 * What a search for a place found. One match that is exact is an answer; one by a postcode that is
 * not exact is a sound estimate; one by part of a name, and several, are a question to the person;
 * none means that nothing is known by it.
 *
 * @param query what was asked, shortened and without unseen characters
 */
public record PlaceAnswer(String query, boolean exact, List<PlaceMatch> matches) {
    public PlaceAnswer {
        matches = List.copyOf(matches);
    }

    /** The council, when all that was found lies in one. */
    public Optional<Council> onlyCouncil() {
        List<Council> councils = councils();
        return councils.size() == 1 ? Optional.of(councils.get(0)) : Optional.empty();
    }

    /** The councils that may be meant. */
    public List<Council> councils() {
        return matches.stream().map(PlaceMatch::council).distinct().toList();
    }
}
