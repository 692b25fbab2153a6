package org.safecanvass.place.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safecanvass.platform.entity.TestDatabase;

class ReferenceLoaderPostgresTest {
    private final TestDatabase database = TestDatabase.create();
    private Connection owner;

    @BeforeEach
    void load() throws SQLException {
        owner = database.owner();
        ReferenceLoader.load(owner);
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
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
        assertThat(count(table)).isEqualTo(rows);
    }

    @Test
    void leavesFactsAloneThatAreThereAlready() throws SQLException {
        ReferenceLoader.Summary again = ReferenceLoader.load(owner);

        assertThat(again.changed()).isFalse();
        assertThat(again.rows()).isZero();
    }

    @Test
    void bringsChangedFactsBackToTheFiles() throws SQLException {
        execute("update council set name_en = 'Elsewhere' where code = 'E06000043'");
        execute("delete from ward_hex where council_code = 'E06000043'");
        execute("insert into council_alias values ('nowhere', 'E06000043')");
        execute("update reference_load set sha256 = sha256('') where file = 'council.csv'");

        ReferenceLoader.Summary again = ReferenceLoader.load(owner);

        assertThat(again.changed()).isTrue();
        assertThat(count("council where name_en = 'Brighton and Hove'")).isOne();
        assertThat(count("ward_hex where council_code = 'E06000043'")).isEqualTo(23);
        assertThat(count("council_alias where alias = 'nowhere'")).isZero();
        assertThat(owner.getAutoCommit()).isTrue();
    }

    @Test
    void keepsRowsThatOthersReferTo() throws SQLException {
        execute("create table visit (council text references council (code))");
        execute("insert into visit values ('E06000043')");
        execute("delete from reference_load");

        assertThat(ReferenceLoader.load(owner).changed()).isTrue();
    }

    @Test
    void changesNothingWhenARowThatIsGoneIsStillReferredTo() throws SQLException {
        execute("insert into combined_authority values ('E47999999', 'Former')");
        execute("create table visit (authority text references combined_authority (code))");
        execute("insert into visit values ('E47999999')");
        execute("delete from reference_load");

        assertThatThrownBy(() -> ReferenceLoader.load(owner)).hasMessageContaining("visit");
        assertThat(count("reference_load")).isZero();
        assertThat(count("council")).isEqualTo(361);
    }

    @Test
    void letsTheApplicationReadAndNotWrite() throws SQLException {
        try (var app = database.app();
                var statement = app.createStatement()) {
            assertThat(statement.executeQuery("select from council").next()).isTrue();
            assertThatThrownBy(() -> statement.execute("delete from council_hex"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String from) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
