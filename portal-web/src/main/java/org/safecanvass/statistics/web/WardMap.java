package org.safecanvass.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.statistics.workflow.FigureRow;

/** Wards as hexagons with their figures, laid out; one whose ward is not known has no cell. */
public final class WardMap {
    private static final double SIZE = 38;
    private static final double MARGIN = 40;
    private static final int LINE = 12;
    private static final int LINES = 3;

    private final List<Place> places;
    private final ShadeScale scale;

    /** A ward that has a cell. */
    record Place(FigureRow row, String name, Hex hex) {}

    /** A line of a name, as far below the line before as {@code dy} says. */
    public record NameLine(int dy, String text) {}

    /** A hexagon: where it stands, how it is filled and what stands in it. */
    public record Cell(
            String code,
            String name,
            String at,
            boolean hidden,
            int shade,
            int incidents,
            List<NameLine> lines,
            int nameY,
            int figureY) {}

    WardMap(List<Place> places) {
        this.places = List.copyOf(places);
        this.scale =
                ShadeScale.upTo(
                        places.stream().mapToInt(place -> place.row().incidents()).max().orElse(0));
    }

    public List<Cell> getCells() {
        return places.stream().map(this::cell).toList();
    }

    public String getViewBox() {
        double width = right() - left() + 2 * MARGIN;
        double height = bottom() - top() + 2 * MARGIN;
        return String.format(Locale.ROOT, "0 0 %.0f %.0f", width, height);
    }

    public List<String> bands(String andMore) {
        return scale.bands(andMore);
    }

    private Cell cell(Place place) {
        var row = place.row();
        var lines = lines(place.name());
        int up = 5 * (lines.size() - 1);
        return new Cell(
                row.item(),
                place.name(),
                String.format(
                        Locale.ROOT,
                        "translate(%.1f %.1f)",
                        x(place) - left() + MARGIN,
                        y(place) - top() + MARGIN),
                row.hidden(),
                row.hidden() ? 0 : scale.shade(row.incidents()),
                row.incidents(),
                lines,
                -3 - up,
                11 + up);
    }

    private static List<NameLine> lines(String name) {
        var texts = new ArrayList<String>();
        for (var word : name.replace(" & ", " &\u00a0").split(" ")) {
            int last = texts.size() - 1;
            boolean joins =
                    last >= 0
                            && (texts.get(last).length() + 1 + word.length() <= LINE
                                    || texts.size() == LINES);
            if (joins) {
                texts.set(last, texts.get(last) + " " + word);
            } else {
                texts.add(word);
            }
        }
        var lines = new ArrayList<NameLine>();
        for (var text : texts) {
            lines.add(new NameLine(lines.isEmpty() ? 0 : 10, text.replace('\u00a0', ' ')));
        }
        return lines;
    }

    private static double x(Place place) {
        return place.hex().x() * SIZE * Math.sqrt(3);
    }

    private static double y(Place place) {
        return place.hex().y() * SIZE * Math.sqrt(3);
    }

    private double left() {
        return places.stream().mapToDouble(WardMap::x).min().orElse(0);
    }

    private double right() {
        return places.stream().mapToDouble(WardMap::x).max().orElse(0);
    }

    private double top() {
        return places.stream().mapToDouble(WardMap::y).min().orElse(0);
    }

    private double bottom() {
        return places.stream().mapToDouble(WardMap::y).max().orElse(0);
    }
}
