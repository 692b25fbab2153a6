package org.safecanvass.organisation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.safecanvass.place.entity.ReferenceLoader;
import org.safecanvass.platform.entity.TestDatabase;

class OrganisationLoaderPostgresTest {

    @Test
    void registersEveryCouncilCountyAndForceOnceWithItsTeams() throws SQLException {
        try (var owner = TestDatabase.create().owner()) {
            ReferenceLoader.load(owner);
            assertThat(OrganisationLoader.load(owner)).isEqualTo(361 + 21 + 48 + 4);
            assertThat(OrganisationLoader.load(owner)).isZero();
            assertThat(count(owner, "organisation where kind = 'POLICE'")).isEqualTo(48);
            assertThat(count(owner, "organisation where joined_at is not null")).isEqualTo(3);
            assertThat(
                            count(
                                    owner,
                                    "team t join organisation o on o.id = t.organisation_id where o.area_code = 'sussex'"))
                    .isEqualTo(4);
        }
    }

    private static int count(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getInt(1);
        }
    }
}
