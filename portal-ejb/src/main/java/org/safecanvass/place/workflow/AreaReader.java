package org.safecanvass.place.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.safecanvass.place.workflow.FactRows.hex;
import static org.safecanvass.place.workflow.FactRows.point;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safecanvass.place.entity.Constituency;
import org.safecanvass.place.entity.Constituency.CouncilShare;
import org.safecanvass.place.entity.HomeNation;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.ReferenceFacts.SectorPart;

/** Reads what lies within and across councils: wards, constituencies, postcode sectors. */
final class AreaReader {
    private final FactRows rows;

    AreaReader(FactRows rows) {
        this.rows = rows;
    }

    private record Share(String constituency, CouncilShare share) {}

    List<Ward> wards() throws SQLException {
        return rows.all(
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

    List<Constituency> constituencies() throws SQLException {
        Map<String, List<CouncilShare>> shares =
                rows
                        .all(
                                "select * from constituency_council order by share desc, council_code",
                                r ->
                                        new Share(
                                                r.getString("constituency_code"),
                                                new CouncilShare(
                                                        r.getString("council_code"),
                                                        r.getDouble("share"))))
                        .stream()
                        .collect(groupingBy(Share::constituency, mapping(Share::share, toList())));
        return rows.all(
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

    List<SectorPart> sectorParts() throws SQLException {
        return rows.all(
                "select sector, is_sample, council_code, units from postcode_sector"
                        + " join postcode_sector_council using (sector) order by sector, rank",
                r ->
                        new SectorPart(
                                r.getString(1), r.getBoolean(2), r.getString(3), r.getBytes(4)));
    }
}
