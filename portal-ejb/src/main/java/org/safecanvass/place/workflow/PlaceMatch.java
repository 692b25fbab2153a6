package org.safecanvass.place.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.Named;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.Ward;

/**
 * A place that may be meant.
 *
 * @param code the postcode, sector or district, or the GSS code of the ward or council
 */
public record PlaceMatch(
        Kind kind,
        String code,
        String nameEn,
        @Nullable String nameCy,
        Council council,
        PoliceForce force)
        implements Named {

    /** How closely the place is given. */
    public enum Kind {
        POSTCODE,
        SECTOR,
        DISTRICT,
        WARD,
        COUNCIL
    }

    static PlaceMatch of(Council council, PoliceForce force) {
        return new PlaceMatch(
                Kind.COUNCIL, council.code(), council.nameEn(), council.nameCy(), council, force);
    }

    static PlaceMatch of(Ward ward, Council council, PoliceForce force) {
        return new PlaceMatch(Kind.WARD, ward.code(), ward.nameEn(), ward.nameCy(), council, force);
    }

    static PlaceMatch of(Kind kind, String postcode, Council council, PoliceForce force) {
        return new PlaceMatch(kind, postcode, postcode, null, council, force);
    }

    /** The place with its council, as it reads in a list of wards that share a name. */
    public String fullName(Locale locale) {
        return kind == Kind.COUNCIL ? name(locale) : name(locale) + ", " + council.name(locale);
    }
}
