package org.safecanvass.place.entity;

import org.safecanvass.content.entity.PlaceKind;

/** What sort of council runs a place, and so how local government is built there. */
public enum CouncilKind {
    UNITARY_AUTHORITY(PlaceKind.ENGLAND_SINGLE_TIER),
    METROPOLITAN_DISTRICT(PlaceKind.ENGLAND_SINGLE_TIER),
    NON_METROPOLITAN_DISTRICT(PlaceKind.ENGLAND_TWO_TIER),
    CITY_CORPORATION(PlaceKind.LONDON),
    LONDON_BOROUGH(PlaceKind.LONDON),
    WELSH_PRINCIPAL_AREA(PlaceKind.WALES),
    SCOTTISH_COUNCIL_AREA(PlaceKind.SCOTLAND),
    NORTHERN_IRELAND_DISTRICT(PlaceKind.NORTHERN_IRELAND);

    private final PlaceKind placeKind;

    CouncilKind(PlaceKind placeKind) {
        this.placeKind = placeKind;
    }

    public PlaceKind placeKind() {
        return placeKind;
    }
}
