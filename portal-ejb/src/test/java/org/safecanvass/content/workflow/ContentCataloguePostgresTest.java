package org.safecanvass.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentLoader;
import org.safecanvass.content.entity.ContentVersions;
import org.safecanvass.platform.entity.TestDatabase;

class ContentCataloguePostgresTest {
    @Test
    void theApplicationReadsWhatTheOwnerLoadedAndNothingIsLost() throws SQLException {
        var database = TestDatabase.create();
        try (var owner = database.owner()) {
            ContentLoader.load(owner);
        }
        try (var app = database.app()) {
            var documents = ContentCatalogue.documents(app);

            assertThat(documents)
                    .hasSize(ContentFiles.NAMES.size())
                    .allMatch(one -> one.version() == 1)
                    .allMatch(one -> one.validFrom().equals(ContentFiles.validFrom()))
                    .allMatch(one -> one.body().equals(ContentFiles.read().get(one.name())));
            assertThat(
                            new ContentVersions(documents)
                                    .at(Instant.parse("2026-11-22T00:00:00Z"))
                                    .capacity("MP")
                                    .frameId())
                    .isEqualTo("BRIDGER");
        }
    }
}
