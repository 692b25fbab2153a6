package org.safecanvass.place.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.CombinedAuthority;
import org.safecanvass.place.entity.Constituency;
import org.safecanvass.place.entity.Constituency.CouncilShare;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.CouncilKind;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.entity.ElectionType;
import org.safecanvass.place.entity.Hex;
import org.safecanvass.place.entity.HomeNation;
import org.safecanvass.place.entity.Party;
import org.safecanvass.place.entity.Point;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.ReferenceFacts.Alias;
import org.safecanvass.place.workflow.ReferenceFacts.CodeChange;
import org.safecanvass.place.workflow.ReferenceFacts.SectorPart;

/** Reads the reference facts by plain queries: there are many rows, none has a state. */
final class FactReader {
    private final Connection connection;

    FactReader(Connection connection) {
        this.connection = connection;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Share(String constituency, CouncilShare share) {}

    ReferenceFacts read() throws SQLException {
        return new ReferenceFacts(
                councils(),
                all("select * from council_alias", r -> new Alias(r.getString(1), r.getString(2))),
                all(
                        "select old_code, old_name, council_code from council_code_change",
                        r -> new CodeChange(r.getString(1), r.getString(2), r.getString(3))),
                counties(),
                all(
                        "select code, name_en from combined_authority order by name_en",
                        r -> new CombinedAuthority(r.getString(1), r.getString(2))),
                forces(),
                wards(),
                constituencies(),
                sectorParts(),
                all(
                        "select id, name, short_name, register from party order by name, id",
                        r ->
                                new Party(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getString(3),
                                        r.getString(4))),
                all(
                        "select type, subtype, name, organisation, division from election_type",
                        r ->
                                new ElectionType(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getString(3),
                                        r.getBoolean(4),
                                        r.getBoolean(5))),
                organisations());
    }

    private List<Council> councils() throws SQLException {
        return all(
                "select * from council c join council_hex h on h.council_code = c.code"
                        + " order by name_en",
                r ->
                        new Council(
                                r.getString("code"),
                                r.getString("name_en"),
                                r.getString("name_cy"),
                                r.getString("official_name"),
                                HomeNation.valueOf(r.getString("nation")),
                                r.getString("region"),
                                CouncilKind.valueOf(r.getString("kind")),
                                r.getString("county_code"),
                                r.getString("combined_authority_code"),
                                r.getString("force_id"),
                                r.getString("organisation_code"),
                                r.getString("slug"),
                                r.getString("website"),
                                point(r),
                                hex(r)));
    }

    private List<County> counties() throws SQLException {
        return all(
                "select * from county order by name_en",
                r ->
                        new County(
                                r.getString("code"),
                                r.getString("name_en"),
                                r.getString("council_name"),
                                r.getString("organisation_code"),
                                r.getString("slug"),
                                r.getString("website"),
                                r.getString("force_id")));
    }

    private List<PoliceForce> forces() throws SQLException {
        return all(
                "select * from police_force order by name_en",
                r ->
                        new PoliceForce(
                                r.getString("id"),
                                r.getString("name_en"),
                                r.getString("name_cy"),
                                nation(r.getString("nation")),
                                r.getString("area_code"),
                                r.getString("website"),
                                r.getString("telephone")));
    }

    private List<Ward> wards() throws SQLException {
        return all(
                "select * from ward w join ward_hex h on h.ward_code = w.code order by name_en, code",
                r ->
                        new Ward(
                                r.getString("code"),
                                r.getString("name_en"),
                                r.getString("name_cy"),
                                r.getString("council_code"),
                                r.getObject("latitude") == null ? null : point(r),
                                hex(r),
                                r.getObject("valid_from", LocalDate.class),
                                r.getObject("valid_to", LocalDate.class)));
    }

    private List<Constituency> constituencies() throws SQLException {
        Map<String, List<CouncilShare>> shares =
                all(
                                "select * from constituency_council order by share desc, council_code",
                                r ->
                                        new Share(
                                                r.getString("constituency_code"),
                                                new CouncilShare(
                                                        r.getString("council_code"),
                                                        r.getDouble("share"))))
                        .stream()
                        .collect(groupingBy(Share::constituency, mapping(Share::share, toList())));
        return all(
                "select * from constituency order by name_en",
                r ->
                        new Constituency(
                                r.getString("code"),
                                r.getString("name_en"),
                                r.getString("name_cy"),
                                HomeNation.valueOf(r.getString("nation")),
                                point(r),
                                shares.getOrDefault(r.getString("code"), List.of())));
    }

    private List<SectorPart> sectorParts() throws SQLException {
        return all(
                "select sector, is_sample, council_code, units from postcode_sector"
                        + " join postcode_sector_council using (sector) order by sector, rank",
                r ->
                        new SectorPart(
                                r.getString(1), r.getBoolean(2), r.getString(3), r.getBytes(4)));
    }

    private List<ElectionOrganisation> organisations() throws SQLException {
        return all(
                "select * from election_organisation",
                r ->
                        new ElectionOrganisation(
                                r.getString("id"),
                                ElectionOrganisation.Kind.valueOf(r.getString("kind")),
                                r.getString("name"),
                                r.getString("slug"),
                                r.getString("other_slug"),
                                r.getString("area_code")));
    }

    private <T> List<T> all(String sql, RowReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return List.copyOf(all);
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(row.getDouble("latitude"), row.getDouble("longitude"));
    }

    private static Hex hex(ResultSet row) throws SQLException {
        return new Hex(row.getInt("q"), row.getInt("r"));
    }

    private static @Nullable HomeNation nation(@Nullable String name) {
        return name == null ? null : HomeNation.valueOf(name);
    }
}
