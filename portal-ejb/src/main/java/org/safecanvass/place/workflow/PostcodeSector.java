package org.safecanvass.place.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecanvass.place.entity.Council;

/** A postcode sector with the councils it lies in, the one with most postcodes first. */
final class PostcodeSector {
    private final boolean isSample;
    private final List<Part> parts = new ArrayList<>(1);

    private record Part(Council council, byte[] units) {
        boolean has(int unit) {
            return unit >= 0 && (units[unit / 8] & 0x80 >> unit % 8) != 0;
        }
    }

    PostcodeSector(boolean isSample) {
        this.isSample = isSample;
    }

    void add(Council council, byte[] units) {
        parts.add(new Part(council, units));
    }

    /**
     * The only council in which the unit can lie: where it is known to lie, or that of a sector
     * which was looked at as a whole and lies in one.
     */
    Optional<Council> councilOf(int unit) {
        if (parts.size() > 1) {
            return parts.stream().filter(part -> part.has(unit)).map(Part::council).findFirst();
        }
        return isSample || unit < 0 ? Optional.empty() : Optional.of(parts.get(0).council());
    }

    List<Council> councils() {
        return parts.stream().map(Part::council).toList();
    }
}
