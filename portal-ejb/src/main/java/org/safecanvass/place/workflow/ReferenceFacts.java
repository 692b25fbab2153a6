package org.safecanvass.place.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.CombinedAuthority;
import org.safecanvass.place.entity.Constituency;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.entity.ElectionType;
import org.safecanvass.place.entity.Party;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.Ward;

/** All reference facts at once, as they stand in the database. */
public record ReferenceFacts(
        List<Council> councils,
        List<Alias> aliases,
        List<CodeChange> codeChanges,
        List<County> counties,
        List<CombinedAuthority> combinedAuthorities,
        List<PoliceForce> forces,
        List<Ward> wards,
        List<Constituency> constituencies,
        List<SectorPart> sectorParts,
        List<Party> parties,
        List<ElectionType> electionTypes,
        List<ElectionOrganisation> electionOrganisations) {

    /** Another name of a council, folded. */
    public record Alias(String name, String councilCode) {}

    /** The code of a council that is no more, and the council that took its place. */
    public record CodeChange(String oldCode, String oldName, String councilCode) {}

    /**
     * A postcode sector as far as it lies in one council; the parts of a sector come together, the
     * largest first.
     *
     * @param isSample whether only some postcodes of the sector were looked at
     * @param units which units are known to lie there, where the sector has several parts
     */
    public record SectorPart(
            String sector, boolean isSample, String councilCode, byte @Nullable [] units) {}

    /** Reads all facts by plain queries: there are many rows, and none has a state. */
    public static ReferenceFacts read(Connection connection) throws SQLException {
        FactRows rows = new FactRows(connection);
        CouncilReader councils = new CouncilReader(rows);
        AreaReader areas = new AreaReader(rows);
        ElectionReader elections = new ElectionReader(rows);
        return new ReferenceFacts(
                councils.councils(),
                councils.aliases(),
                councils.codeChanges(),
                councils.counties(),
                councils.combinedAuthorities(),
                councils.forces(),
                areas.wards(),
                areas.constituencies(),
                areas.sectorParts(),
                elections.parties(),
                elections.types(),
                elections.organisations());
    }
}
