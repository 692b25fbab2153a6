package org.safecanvass.organisation.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.Routes;
import org.safecanvass.platform.entity.UuidV7;

/**
 * Registers every council, county and police force of the reference facts, and the few bodies of
 * which there is one, each with the teams of {@code content/teams.csv}. None of them has joined by
 * it. Runs as the owner at each start; what is there stays as it is.
 */
public final class OrganisationLoader {
    private static final String AREAS =
            """
            select 'COUNCIL', code, official_name,
                case when nation = 'WALES' and name_cy is not null then 'Cyngor ' || name_cy else official_name end,
                nation from council
            union all
            select 'COUNTY', code, council_name, council_name, 'ENGLAND' from county
            union all
            select 'POLICE', id, name_en, coalesce(name_cy, name_en), coalesce(nation, 'UNITED_KINGDOM') from police_force
            union all
            select * from (values
                ('ELECTORAL_OFFICE', 'NORTHERN_IRELAND', 'Electoral Office for Northern Ireland',
                    'Swyddfa Etholiadol Gogledd Iwerddon', 'NORTHERN_IRELAND'),
                ('ARBITER', 'UNITED_KINGDOM', 'Route arbiter', 'Canolwr llwybro', 'UNITED_KINGDOM'),
                ('PUBLIC_INTAKE', 'UNITED_KINGDOM', 'Public intake', 'Derbyniad cyhoeddus', 'UNITED_KINGDOM'),
                ('OPERATOR', 'UNITED_KINGDOM', 'SafeCanvass operator', 'Gweithredwr SafeCanvass', 'UNITED_KINGDOM')) one
            """;

    /** The bodies that belong to the portal itself are there from the start. */
    private static final String JOIN_OWN =
            "update organisation set joined_at = current_timestamp where joined_at is null"
                    + " and kind in ('ARBITER', 'PUBLIC_INTAKE', 'OPERATOR')";

    private OrganisationLoader() {}

    /** Returns how many organisations were new. */
    public static int load(Connection owner) throws SQLException {
        var routes = ContentReader.read(ContentFiles.read()).routes();
        owner.setAutoCommit(false);
        try {
            var missing = missing(owner);
            insert(owner, missing, routes);
            try (var join = owner.createStatement()) {
                join.execute(JOIN_OWN);
            }
            owner.commit();
            return missing.size();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private static List<Body> missing(Connection owner) throws SQLException {
        var missing = new ArrayList<Body>();
        var known =
                " where not exists (select from organisation o where o.kind = a.kind and o.area_code = a.code)";
        var query = "select a.* from (" + AREAS + ") a (kind, code, en, cy, nation)" + known;
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                missing.add(Body.of(rows));
            }
        }
        return missing;
    }

    private static void insert(Connection owner, List<Body> bodies, Routes routes)
            throws SQLException {
        try (var organisation =
                        owner.prepareStatement(
                                "insert into organisation (id, kind, area_code, name_en, name_cy, nation)"
                                        + " values (?, ?, ?, ?, ?, ?)");
                var team =
                        owner.prepareStatement(
                                "insert into team (id, organisation_id, type, name_en, name_cy, recipient_role)"
                                        + " values (?, ?, ?, ?, ?, ?)")) {
            for (var body : bodies) {
                organisation.setObject(1, body.id());
                organisation.setString(2, body.kind().name());
                organisation.setString(3, body.code());
                organisation.setString(4, body.en());
                organisation.setString(5, body.cy());
                organisation.setString(6, body.nation());
                organisation.addBatch();
                addTeams(team, body, routes);
            }
            organisation.executeBatch();
            team.executeBatch();
        }
    }

    private static void addTeams(PreparedStatement team, Body body, Routes routes)
            throws SQLException {
        for (var type : routes.teamTypesOf(body.kind())) {
            team.setObject(1, UuidV7.next());
            team.setObject(2, body.id());
            team.setString(3, type.id());
            team.setString(4, type.name().en());
            team.setString(5, type.name().cy());
            team.setString(6, type.recipientRoleId());
            team.addBatch();
        }
    }

    private record Body(
            UUID id,
            OrganisationKind kind,
            @Nullable String code,
            String en,
            String cy,
            String nation) {
        static Body of(ResultSet row) throws SQLException {
            return new Body(
                    UuidV7.next(),
                    OrganisationKind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5));
        }
    }
}
