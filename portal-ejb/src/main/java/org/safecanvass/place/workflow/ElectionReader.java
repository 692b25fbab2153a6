package org.safecanvass.place.workflow;

import java.sql.SQLException;
import java.util.List;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.entity.ElectionType;
import org.safecanvass.place.entity.Party;

/** Reads parties, and who is elected in what kind of election. */
final class ElectionReader {
    private final FactRows rows;

    ElectionReader(FactRows rows) {
        this.rows = rows;
    }

    List<Party> parties() throws SQLException {
        return rows.all(
                "select id, name, short_name, register from party order by name, id",
                r -> new Party(r.getString(1), r.getString(2), r.getString(3), r.getString(4)));
    }

    List<ElectionType> types() throws SQLException {
        return rows.all(
                "select type, subtype, name, organisation, division from election_type",
                r ->
                        new ElectionType(
                                r.getString(1),
                                r.getString(2),
                                r.getString(3),
                                r.getBoolean(4),
                                r.getBoolean(5)));
    }

    List<ElectionOrganisation> organisations() throws SQLException {
        return rows.all(
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
}
