package org.safecanvass.delivery.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.PlaceNeed;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.ReportCommand.Place;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.place.workflow.PlaceMatch;

/**
 * Finds the council of an incident. Where a postcode touches several, it asks and never guesses.
 */
@ApplicationScoped
public class PlaceChecks {
    private static final Set<PlaceMatch.Kind> POSTAL =
            Set.of(PlaceMatch.Kind.POSTCODE, PlaceMatch.Kind.SECTOR, PlaceMatch.Kind.DISTRICT);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private Gazetteer gazetteer;
    @Inject private Clock clock;

    /** Adds to the errors what is wrong; the place is then nowhere. */
    Located locate(Place place, @Nullable Category category, List<FieldError> errors) {
        var located = find(place, category, errors);
        checkChosen(place, located.council(), errors);
        return located;
    }

    private Located find(Place place, @Nullable Category category, List<FieldError> errors) {
        if (place.postcode() != null && place.council() != null) {
            errors.add(FieldError.of("/place", "ONE_PLACE"));
            return Located.NOWHERE;
        }
        if (place.postcode() != null) {
            return inWard(byPostcode(place, place.postcode(), errors), place, errors);
        }
        if (place.council() != null) {
            return inWard(byCode(place.council(), errors), place, errors);
        }
        if (place.ward() != null) {
            return byWard(place.ward(), errors);
        }
        if (category != null && category.placeNeed() != PlaceNeed.OPTIONAL) {
            errors.add(FieldError.of("/place", "PLACE_NEEDED"));
        }
        return Located.NOWHERE;
    }

    private @Nullable Council byPostcode(Place place, String postcode, List<FieldError> errors) {
        var councils =
                gazetteer.find(postcode).matches().stream()
                        .filter(match -> POSTAL.contains(match.kind()))
                        .map(PlaceMatch::council)
                        .distinct()
                        .toList();
        if (councils.isEmpty()) {
            errors.add(FieldError.of("/place/postcode", "POSTCODE_UNKNOWN"));
            return null;
        }
        if (councils.size() == 1) {
            return councils.get(0);
        }
        var chosen =
                councils.stream()
                        .filter(council -> council.code().equals(place.chosenCouncil()))
                        .findFirst();
        if (chosen.isEmpty()) {
            errors.add(FieldError.of("/chosenCouncil", "POSTCODE_BORDER"));
        }
        return chosen.orElse(null);
    }

    private @Nullable Council byCode(String code, List<FieldError> errors) {
        var council = gazetteer.council(code);
        if (council.isEmpty()) {
            errors.add(FieldError.of("/place/council", "UNKNOWN_VALUE"));
        }
        return council.orElse(null);
    }

    private Located byWard(String code, List<FieldError> errors) {
        var ward = gazetteer.ward(code, today());
        if (ward.isEmpty()) {
            errors.add(FieldError.of("/place/ward", "UNKNOWN_VALUE"));
            return Located.NOWHERE;
        }
        return new Located(
                gazetteer.council(ward.get().councilCode()).orElseThrow(), ward.get().code());
    }

    private Located inWard(@Nullable Council council, Place place, List<FieldError> errors) {
        if (council == null || place.ward() == null) {
            return new Located(council, null);
        }
        var inside =
                gazetteer
                        .ward(place.ward(), today())
                        .filter(ward -> ward.councilCode().equals(council.code()));
        if (inside.isEmpty()) {
            errors.add(FieldError.of("/ward", "WARD_ELSEWHERE"));
        }
        return new Located(council, place.ward());
    }

    /** A choice that says something else than the place must not go unnoticed. */
    private static void checkChosen(
            Place place, @Nullable Council council, List<FieldError> errors) {
        var chosen = place.chosenCouncil();
        if (chosen == null) {
            return;
        }
        if (place.postcode() == null && place.council() == null && place.ward() == null) {
            errors.add(FieldError.of("/chosenCouncil", "CHOSEN_ALONE"));
        } else if (council != null && !council.code().equals(chosen)) {
            errors.add(FieldError.of("/chosenCouncil", "CHOSEN_ELSEWHERE", council.code()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
