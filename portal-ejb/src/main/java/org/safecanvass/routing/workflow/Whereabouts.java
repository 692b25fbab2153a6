package org.safecanvass.routing.workflow;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.PlaceKind;

/**
 * Where to look for the teams: first the area of the person's office or contest, then the place of
 * the incident, then the area of the reporter's campaign.
 */
public record Whereabouts(
        Area office, Area place, Area campaign, @Nullable UUID campaignId, @Nullable UUID partyId) {
    Stream<Area> areas() {
        return Stream.of(office, place, campaign);
    }

    boolean inNorthernIreland(PlaceKind placeKind) {
        return areas().filter(area -> area.councilCode() != null)
                .findFirst()
                .map(Area::inNorthernIreland)
                .orElse(placeKind == PlaceKind.NORTHERN_IRELAND);
    }
}
