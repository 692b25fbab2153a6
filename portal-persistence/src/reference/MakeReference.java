import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.safecanvass.place.entity.FoldedName;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.place.entity.HexMap;
import org.safecanvass.place.entity.Point;
import org.safecanvass.place.entity.WardSuccession;

/**
 * Makes the portal's own reference files from a folder of published facts. Run by hand when a new
 * vintage is out; a build never needs it:
 *
 * <pre>
 * mvn -q -pl portal-persistence compile
 * java -cp portal-persistence/target/classes portal-persistence/src/reference/MakeReference.java \
 *     FACTS COUNCIL_HEXES.csv portal-persistence/src/main/resources/reference
 * </pre>
 *
 * Each file has the name and the columns of the table that it fills. The hexagon maps of all wards
 * take about a minute.
 */
public final class MakeReference {
    private static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String FIRST_VINTAGE = "2025-05-01";
    private static final String NEW_WARDS = "2026-05-07";

    private final Path facts;
    private final Path out;

    private MakeReference(Path facts, Path out) {
        this.facts = facts;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        MakeReference make = new MakeReference(Path.of(arguments[0]), Path.of(arguments[2]));
        Files.createDirectories(make.out);
        make.forces();
        make.upperTiers();
        make.councils(Path.of(arguments[1]));
        make.wards();
        make.constituencies();
        make.postcodes();
        make.elections();
    }

    private void forces() throws IOException {
        write("police_force.csv", "id,name_en,name_cy,kind,nation,area_code,website,telephone",
                rows("police_forces.csv"), r -> row(r, "force_id", "force_name", "force_name_cy")
                        .and(r.upper("force_kind"))
                        .and(r.get("force_kind").equals("special") ? "" : r.upper("nation"))
                        .and(r, "pfa_code", "website", "non_emergency_phone"));
    }

    private void upperTiers() throws IOException {
        write("county.csv", "code,name_en,council_name,organisation_code,slug,website,force_id",
                rows("counties.csv"), r -> row(r, "county_code", "county_name", "council_name",
                        "council_code", "dc_slug", "homepage_url", "force_ids"));
        write("combined_authority.csv", "code,name_en", rows("combined_authorities.csv"),
                r -> row(r, "combined_authority_code", "combined_authority_name"));
    }

    private void councils(Path hexes) throws IOException {
        List<Row> councils = rows("local_authorities.csv");
        write("council.csv",
                "code,name_en,name_cy,official_name,nation,region,kind,county_code,"
                        + "combined_authority_code,force_id,organisation_code,slug,website,"
                        + "latitude,longitude",
                councils, r -> row(r, "lad_code", "lad_name", "lad_name_cy", "council_name")
                        .and(r.upper("nation")).and(r, "region_name").and(r.upper("lad_type"))
                        .and(r, "county_code", "combined_authority_code", "force_id",
                                "council_code", "dc_slug", "homepage_url", "lat", "lon"));
        write("council_hex.csv", "council_code,q,r", read(hexes), r -> row(r, "lad_code", "q", "r"));
        write("council_code_change.csv", "old_code,old_name,council_code",
                rows("lad_code_changes.csv"), r -> row(r, "old_lad_code", "old_lad_name", "lad_code"));
        write("council_alias.csv", "alias,council_code", aliases(councils), r -> row(r, "alias", "lad_code"));
    }

    /** Other names, once each as compared, without those that the council's own names give. */
    private Collection<Row> aliases(List<Row> councils) throws IOException {
        Set<String> own = new HashSet<>();
        for (Row council : councils) {
            for (String name : List.of("lad_name", "lad_name_cy", "council_name")) {
                own.add(FoldedName.of(council.get(name)).text());
            }
        }
        Map<String, Row> aliases = new TreeMap<>();
        for (Row alias : rows("council_name_aliases.csv")) {
            String folded = FoldedName.of(alias.get("alias")).text();
            if (!own.contains(folded)) {
                aliases.putIfAbsent(folded, alias.with("alias", folded));
            }
        }
        return aliases.values();
    }

    private void wards() throws IOException {
        List<Row> before = rows("wards.csv");
        List<Row> after = rows("wards_new_2026.csv").stream()
                .map(r -> r.with("ward_name_cy", "").with("lat", "").with("lon", "")).toList();
        Set<String> changed = after.stream().map(r -> r.get("lad_code")).collect(Collectors.toSet());
        List<Row> all = new ArrayList<>();
        for (Row ward : before) {
            boolean ends = changed.contains(ward.get("lad_code"));
            all.add(ward.with("valid_from", FIRST_VINTAGE).with("valid_to", ends ? NEW_WARDS : ""));
        }
        for (Row ward : after) {
            all.add(ward.with("valid_from", NEW_WARDS).with("valid_to", ""));
        }
        write("ward.csv",
                "code,name_en,name_cy,council_code,latitude,longitude,valid_from,valid_to", all,
                r -> row(r, "ward_code", "ward_name", "ward_name_cy", "lad_code", "lat", "lon",
                        "valid_from", "valid_to"));
        List<Row> hexes = new ArrayList<>();
        Map<String, List<Row>> old = byCouncil(before);
        old.forEach((council, wards) -> hexes.addAll(hexes(wards, points(wards))));
        byCouncil(after).forEach((council, wards) -> hexes.addAll(hexes(wards, succeeding(wards, old.get(council)))));
        write("ward_hex.csv.gz", "ward_code,council_code,vintage,q,r", hexes,
                r -> row(r, "ward_code", "lad_code", "vintage", "q", "r"));
    }

    private static List<Point> points(List<Row> wards) {
        return wards.stream().map(Row::point).toList();
    }

    private static List<Point> succeeding(List<Row> wards, List<Row> old) {
        Map<String, Point> oldPoints = new LinkedHashMap<>();
        old.forEach(ward -> oldPoints.put(ward.get("ward_name"), ward.point()));
        return WardSuccession.pointsOf(wards.stream().map(r -> r.get("ward_name")).toList(), oldPoints);
    }

    private static List<Row> hexes(List<Row> wards, List<Point> points) {
        String vintage = wards.get(0).get("lat").isEmpty() ? NEW_WARDS : FIRST_VINTAGE;
        List<Hex> cells = HexMap.of(points);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(wards.get(i).with("vintage", vintage)
                    .with("q", "" + cells.get(i).q()).with("r", "" + cells.get(i).r()));
        }
        return rows;
    }

    private static Map<String, List<Row>> byCouncil(List<Row> wards) {
        return wards.stream().collect(Collectors.groupingBy(r -> r.get("lad_code"), TreeMap::new, Collectors.toList()));
    }

    private void constituencies() throws IOException {
        write("constituency.csv", "code,name_en,name_cy,nation,latitude,longitude",
                rows("constituencies_2024.csv"),
                r -> row(r, "constituency_code", "constituency_name", "constituency_name_cy")
                        .and(r.upper("nation")).and(r, "lat", "lon"));
        write("constituency_council.csv", "constituency_code,council_code,share",
                rows("constituency_to_lad.csv"), r -> row(r, "constituency_code", "lad_code", "postcode_share"));
    }

    /** One row for each council of a sector; of a crossing sector with the units known to lie there. */
    private void postcodes() throws IOException {
        Map<String, byte[]> known = new LinkedHashMap<>();
        for (Row crossing : rows("postcode_crossing_units.csv")) {
            known.put(crossing.get("sector"), Base64.getDecoder().decode(crossing.get("units_base64")));
        }
        Map<String, byte[]> elsewhere = new LinkedHashMap<>();
        int impossible = 0;
        for (Row exception : read(facts.resolve("postcode_sector_exceptions.csv.gz"))) {
            String postcode = exception.get("postcode");
            String sector = postcode.substring(0, postcode.length() - 2);
            int unit = unit(postcode.substring(postcode.length() - 2));
            if (unit < 0) {
                impossible++;
                continue;
            }
            set(elsewhere.computeIfAbsent(sector + exception.get("lad_code"), k -> new byte[50]), unit);
            clear(known.get(sector), unit);
        }
        System.out.println(impossible + " exceptions left out: their last letters are never used");
        List<Row> sectors = rows("postcode_sector_to_lad.csv");
        write("postcode_sector.csv.gz", "sector,is_sample,latitude,longitude", sectors,
                r -> row(r, "sector").and("" + r.get("source").equals("fhrs_sample")).and(r, "lat", "lon"));
        List<Row> parts = new ArrayList<>();
        for (Row sector : sectors) {
            String name = sector.get("sector");
            String[] councils = sector.get("lad_counts").split(";");
            for (int i = 0; i < councils.length; i++) {
                String council = councils[i].substring(0, councils[i].indexOf(':'));
                byte[] units = i == 0 ? known.get(name) : elsewhere.get(name + council);
                parts.add(sector.with("rank", "" + (i + 1)).with("council", council)
                        .with("units", units == null ? "" : "\\x" + HexFormat.of().formatHex(units)));
            }
        }
        write("postcode_sector_council.csv.gz", "sector,rank,council_code,units", parts,
                r -> row(r, "sector", "rank", "council", "units"));
    }

    private static int unit(String letters) {
        int first = UNIT_LETTERS.indexOf(letters.charAt(0));
        int second = UNIT_LETTERS.indexOf(letters.charAt(1));
        return first < 0 || second < 0 ? -1 : UNIT_LETTERS.length() * first + second;
    }

    private static void set(byte[] bits, int bit) {
        bits[bit / 8] |= (byte) (0x80 >> bit % 8);
    }

    private static void clear(byte[] bits, int bit) {
        bits[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }

    private void elections() throws IOException {
        List<Row> types = rows("election_types.csv").stream()
                .filter(r -> !r.get("election_type").equals("parish")).toList();
        write("election_type.csv", "type,subtype,name,organisation,division", types,
                r -> row(r, "election_type").and(r.get("election_subtype").isEmpty() ? "-" : r.get("election_subtype"))
                        .and(r, "name").and("" + r.get("organisation").equals("required"))
                        .and("" + r.get("division").equals("required")));
        write("election_organisation.csv", "id,kind,name,slug,other_slug,area_code",
                rows("dc_organisations.csv"),
                r -> row(r, "organisation_id").and(r.upper("organisation_type"))
                        .and(r, "official_name", "slug")
                        .and(r.get("slug_seen_in_ids").equals(r.get("slug")) ? "" : r.get("slug_seen_in_ids"))
                        .and(r, "gss_code"));
        write("party.csv", "id,name,short_name,register", rows("parties.csv"),
                r -> row(r, "party_id", "party_name", "short_name", "register"));
    }

    private List<Row> rows(String file) throws IOException {
        return read(facts.resolve(file));
    }

    private static List<Row> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = cells(reader.readLine());
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> cells = cells(line);
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    values.put(header.get(i), cells.get(i));
                }
                rows.add(new Row(values));
            }
            return rows;
        }
    }

    /** No fact has a line break inside a cell. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void write(String file, String header, Collection<Row> rows, Function<Row, Line> line) throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        rows.forEach(row -> text.append(String.join(",", line.apply(row).cells)).append('\n'));
        try (OutputStream raw = Files.newOutputStream(out.resolve(file));
                OutputStream to = file.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            to.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Line row(Row row, String... columns) {
        return new Line(new ArrayList<>()).and(row, columns);
    }

    private record Line(List<String> cells) {
        Line and(String value) {
            boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
            cells.add(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
            return this;
        }

        Line and(Row row, String... columns) {
            for (String column : columns) {
                and(row.get(column));
            }
            return this;
        }
    }

    private record Row(Map<String, String> values) {
        String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column + " in " + values.keySet());
            }
            return value;
        }

        String upper(String column) {
            return get(column).toUpperCase().replace(' ', '_').replace('-', '_');
        }

        Row with(String column, String value) {
            Map<String, String> more = new LinkedHashMap<>(values);
            more.put(column, value);
            return new Row(more);
        }

        Point point() {
            return new Point(Double.parseDouble(get("lat")), Double.parseDouble(get("lon")));
        }
    }
}
