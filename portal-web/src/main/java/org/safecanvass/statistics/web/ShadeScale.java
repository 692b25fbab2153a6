package org.safecanvass.statistics.web;

import java.util.List;
import java.util.stream.IntStream;

/** Five shades, the strongest for the greatest figures, in bands that are whole steps of five. */
public record ShadeScale(int step) {
    private static final int FIRST = 10;
    private static final int SHADES = 5;
    private static final int ROUNDING = 5;

    /** Bands that reach up to the greatest figure. */
    static ShadeScale upTo(int greatest) {
        int bands = SHADES - 1;
        int needed = (greatest - FIRST + bands - 1) / bands;
        return new ShadeScale(Math.max(1, (needed + ROUNDING - 1) / ROUNDING) * ROUNDING);
    }

    int shade(int figure) {
        return Math.min(SHADES, 1 + (figure - FIRST) / step);
    }

    /** The figures of each shade in words; the last band is open. */
    List<String> bands(String andMore) {
        return IntStream.range(0, SHADES)
                .mapToObj(band -> band(FIRST + band * step, band == SHADES - 1, andMore))
                .toList();
    }

    private String band(int from, boolean last, String andMore) {
        if (last) {
            return from + " " + andMore;
        }
        return step == ROUNDING ? Integer.toString(from) : from + "–" + (from + step - ROUNDING);
    }
}
