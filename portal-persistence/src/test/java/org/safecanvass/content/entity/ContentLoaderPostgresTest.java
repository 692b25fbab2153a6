package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safecanvass.platform.entity.TestDatabase;

class ContentLoaderPostgresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final TestDatabase database = TestDatabase.create();

    @Test
    void everyDocumentIsLoadedOnce() throws SQLException {
        try (var owner = database.owner()) {
            assertThat(ContentLoader.load(owner)).isEqualTo(ContentFiles.NAMES.size());
            assertThat(ContentLoader.load(owner)).isZero();
        }
    }

    @Test
    void aChangedDocumentStandsBesideItsEarlierVersions() throws SQLException {
        try (var owner = database.owner()) {
            ContentLoader.load(owner, Map.of("a.csv", "one", "b.csv", "one"), DAY);
            var later = DAY.plusDays(30);

            assertThat(ContentLoader.load(owner, Map.of("a.csv", "two", "b.csv", "one"), later))
                    .isOne();
            assertThat(ContentLoader.load(owner, Map.of("a.csv", "one", "b.csv", "one"), later))
                    .as("going back is a change, too")
                    .isOne();
            assertThat(versions(owner)).isEqualTo("1 one, 2 two, 3 one");
        }
    }

    @Test
    void theApplicationReadsTheContentAndCannotChangeIt() throws SQLException {
        try (var owner = database.owner()) {
            ContentLoader.load(owner, Map.of("a.csv", "one"), DAY);
        }
        try (var app = database.app()) {
            assertThat(versions(app)).isEqualTo("1 one");
            for (var attack :
                    new String[] {
                        "update content_document set body = ''",
                        "delete from content_document",
                        "insert into content_document select name, 2, valid_from, digest, body"
                                + " from content_document"
                    }) {
                assertThatThrownBy(() -> app.createStatement().execute(attack))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String versions(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select string_agg(version || ' ' || body, ', ' order by version)"
                                        + " from content_document where name = 'a.csv'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
