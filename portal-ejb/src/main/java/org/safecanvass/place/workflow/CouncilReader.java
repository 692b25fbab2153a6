package org.safecanvass.place.workflow;

import static org.safecanvass.place.workflow.FactRows.hex;
import static org.safecanvass.place.workflow.FactRows.nation;
import static org.safecanvass.place.workflow.FactRows.point;

import java.sql.SQLException;
import java.util.List;
import org.safecanvass.place.entity.CombinedAuthority;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.CouncilKind;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.HomeNation;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.workflow.ReferenceFacts.Alias;
import org.safecanvass.place.workflow.ReferenceFacts.CodeChange;

/** Reads councils, what stands above them, and the forces that police them. */
final class CouncilReader {
    private final FactRows rows;

    CouncilReader(FactRows rows) {
        this.rows = rows;
    }

    List<Council> councils() throws SQLException {
        return rows.all(
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

    List<County> counties() throws SQLException {
        return rows.all(
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

    List<PoliceForce> forces() throws SQLException {
        return rows.all(
                "select * from police_force order by name_en",
                r ->
                        new PoliceForce(
                                r.getString("id"),
                                r.getString("name_en"),
                                r.getString("name_cy"),
                                nation(r),
                                r.getString("area_code"),
                                r.getString("website"),
                                r.getString("telephone")));
    }

    List<CombinedAuthority> combinedAuthorities() throws SQLException {
        return rows.all(
                "select code, name_en from combined_authority order by name_en",
                r -> new CombinedAuthority(r.getString(1), r.getString(2)));
    }

    List<Alias> aliases() throws SQLException {
        return rows.all(
                "select alias, council_code from council_alias",
                r -> new Alias(r.getString(1), r.getString(2)));
    }

    List<CodeChange> codeChanges() throws SQLException {
        return rows.all(
                "select old_code, old_name, council_code from council_code_change",
                r -> new CodeChange(r.getString(1), r.getString(2), r.getString(3)));
    }
}
