package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.platform.entity.TestDatabase;

class ReferenceLoaderPostgresTest {
    private static final TestDatabase AS_LOADED = loaded();

    private static TestDatabase loaded() {
        TestDatabase database = TestDatabase.create();
        try (Connection owner = database.owner()) {
            ReferenceLoader.load(owner);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council | 361",
                "council_hex | 361",
                "police_force | 48",
                "police_force where kind = 'TERRITORIAL' | 45",
                "county | 21",
                "combined_authority | 15",
                "ward where valid_from <= '2026-05-06' and (valid_to is null or valid_to > '2026-05-06') | 8405",
                "ward where valid_from <= '2026-05-07' and (valid_to is null or valid_to > '2026-05-07') | 8413",
                "ward_hex | 8776",
                "constituency | 650",
                "postcode_sector | 11124",
                "postcode_sector_council where rank = 1 and units is not null | 2554",
                "council_code_change | 54",
                "election_type | 16",
                "election_organisation | 431",
                "party | 1344",
            })
    void loadsEveryFact(String table, int rows) throws SQLException {
        try (Connection owner = AS_LOADED.owner()) {
            assertThat(count(owner, table)).isEqualTo(rows);
        }
    }

    @Test
    void leavesFactsAloneThatAreThereAlready() throws SQLException {
        try (Connection owner = AS_LOADED.owner()) {
            ReferenceLoader.Summary again = ReferenceLoader.load(owner);

            assertThat(again.changed()).isFalse();
            assertThat(again.rows()).isZero();
        }
    }

    @Test
    void bringsChangedFactsBackToTheFiles() throws SQLException {
        try (Connection owner = loaded().owner()) {
            execute(owner, "update council set name_en = 'Elsewhere' where code = 'E06000043'");
            execute(owner, "delete from ward_hex where council_code = 'E06000043'");
            execute(owner, "insert into council_alias values ('nowhere', 'E06000043')");
            execute(owner, "delete from reference_load where file = 'council.csv'");

            assertThat(ReferenceLoader.load(owner).changed()).isTrue();

            assertThat(count(owner, "council where name_en = 'Brighton and Hove'")).isOne();
            assertThat(count(owner, "ward_hex where council_code = 'E06000043'")).isEqualTo(23);
            assertThat(count(owner, "council_alias where alias = 'nowhere'")).isZero();
            assertThat(owner.getAutoCommit()).isTrue();
        }
    }

    @Test
    void keepsRowsThatOthersReferTo() throws SQLException {
        try (Connection owner = loaded().owner()) {
            execute(owner, "create table visit (council text references council (code))");
            execute(owner, "insert into visit values ('E06000043')");
            execute(owner, "delete from reference_load");

            assertThat(ReferenceLoader.load(owner).changed()).isTrue();
        }
    }

    @Test
    void changesNothingWhenARowThatIsGoneIsStillReferredTo() throws SQLException {
        try (Connection owner = loaded().owner()) {
            execute(
                    owner,
                    "insert into county select 'E10999999', 'Former', 'Former', 'FMR', 'former', '-', 'sussex'");
            execute(owner, "create table visit (county text references county (code))");
            execute(owner, "insert into visit values ('E10999999')");
            execute(owner, "delete from reference_load");
            execute(owner, "delete from council_hex");

            assertThatThrownBy(() -> ReferenceLoader.load(owner)).hasMessageContaining("visit");

            assertThat(count(owner, "reference_load")).isZero();
            assertThat(count(owner, "council_hex")).isZero();
        }
    }

    @Test
    void letsTheApplicationReadAndNotWrite() throws SQLException {
        try (Connection app = AS_LOADED.app();
                var statement = app.createStatement()) {
            assertThat(statement.executeQuery("select from council").next()).isTrue();
            assertThatThrownBy(() -> statement.execute("delete from council_hex"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection owner, String from) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
