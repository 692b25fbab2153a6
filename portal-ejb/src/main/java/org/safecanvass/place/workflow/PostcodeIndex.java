package org.safecanvass.place.workflow;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.Postcode;
import org.safecanvass.place.workflow.PlaceMatch.Kind;
import org.safecanvass.place.workflow.ReferenceFacts.SectorPart;

/** Councils by postcode, sector and district. */
final class PostcodeIndex {
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern SECTOR =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]??) ?([0-9]) ?[A-Z]?");

    private final Atlas atlas;
    private final Map<String, PostcodeSector> sectors = new HashMap<>();
    private final Map<String, List<Council>> districts = new HashMap<>();

    PostcodeIndex(Atlas atlas, List<SectorPart> rows) {
        this.atlas = atlas;
        for (SectorPart row : rows) {
            byte[] units = row.units();
            sectors.computeIfAbsent(row.sector(), name -> new PostcodeSector(row.isSample()))
                    .add(
                            atlas.council(row.councilCode()).orElseThrow(),
                            units == null ? new byte[0] : units);
        }
        sumUpDistricts();
    }

    /** A district's councils, the one with most sectors first. */
    private void sumUpDistricts() {
        Map<String, Map<Council, Integer>> counts = new HashMap<>();
        sectors.forEach(
                (name, sector) -> {
                    var count =
                            counts.computeIfAbsent(
                                    name.substring(0, name.indexOf(' ')), d -> new HashMap<>());
                    sector.councils().forEach(council -> count.merge(council, 1, Integer::sum));
                });
        counts.forEach(
                (district, count) ->
                        districts.put(
                                district,
                                count.keySet().stream()
                                        .sorted(
                                                comparing((Council c) -> -count.get(c))
                                                        .thenComparing(Council::code))
                                        .toList()));
    }

    /** Empty when the query does not look like a postcode or the beginning of one. */
    Optional<PlaceAnswer> find(String query) {
        String capitals = query.toUpperCase(Locale.ROOT);
        return Postcode.parse(query)
                .map(postcode -> find(query, postcode))
                .or(() -> findDistrict(query, capitals))
                .or(() -> findSector(query, capitals));
    }

    private PlaceAnswer find(String query, Postcode postcode) {
        PostcodeSector sector = sectors.get(postcode.sector());
        if (sector == null) {
            List<Council> councils = districts.getOrDefault(postcode.district(), List.of());
            return estimate(query, Kind.DISTRICT, postcode.district(), councils);
        }
        return sector.councilOf(postcode.unit())
                .map(council -> exact(query, postcode, council))
                .orElseGet(
                        () -> estimate(query, Kind.SECTOR, postcode.sector(), sector.councils()));
    }

    private Optional<PlaceAnswer> findDistrict(String query, String capitals) {
        return DISTRICT.matcher(capitals).matches() && districts.containsKey(capitals)
                ? Optional.of(estimate(query, Kind.DISTRICT, capitals, districts.get(capitals)))
                : Optional.empty();
    }

    private Optional<PlaceAnswer> findSector(String query, String capitals) {
        Matcher form = SECTOR.matcher(capitals);
        if (!form.matches()) {
            return Optional.empty();
        }
        String name = form.group(1) + " " + form.group(2);
        PostcodeSector sector = sectors.get(name);
        List<Council> councils = sector == null ? List.of() : sector.councils();
        return Optional.of(estimate(query, Kind.SECTOR, name, councils));
    }

    private PlaceAnswer exact(String query, Postcode postcode, Council council) {
        return new PlaceAnswer(
                query, true, List.of(match(Kind.POSTCODE, postcode.toString(), council)));
    }

    private PlaceAnswer estimate(String query, Kind kind, String code, List<Council> councils) {
        return new PlaceAnswer(
                query, false, councils.stream().map(c -> match(kind, code, c)).toList());
    }

    private PlaceMatch match(Kind kind, String code, Council council) {
        return PlaceMatch.of(kind, code, council, atlas.forceOf(council));
    }
}
