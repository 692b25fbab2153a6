package org.safecanvass.content.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.ContentException;
import org.safecanvass.content.entity.ContentVersions;
import org.safecanvass.content.entity.StoredDocument;

/** The national content in memory, read once; the portal does not start on a broken one. */
@ApplicationScoped
public class ContentCatalogue {
    private static final String DOCUMENTS =
            "select name, version, valid_from, body from content_document";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource portal;

    @Inject private Clock clock;

    private ContentVersions versions;

    protected ContentCatalogue() {}

    /** A catalogue of these versions, for use without a container. */
    public ContentCatalogue(ContentVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    void atStart(@Observes Startup start) {
        // being called makes the container build this bean, so that broken content stops the start
    }

    @PostConstruct
    void read() {
        try (var connection = portal.getConnection()) {
            versions = new ContentVersions(documents(connection));
        } catch (SQLException broken) {
            throw new ContentException("The content cannot be read", broken);
        }
    }

    public Content now() {
        return at(clock.instant());
    }

    /** The content that was in force at an instant. */
    public Content at(Instant instant) {
        return versions.at(instant);
    }

    static List<StoredDocument> documents(Connection connection) throws SQLException {
        var documents = new ArrayList<StoredDocument>();
        try (var query = connection.prepareStatement(DOCUMENTS);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                documents.add(
                        new StoredDocument(
                                rows.getString("name"),
                                rows.getInt("version"),
                                rows.getObject("valid_from", LocalDate.class),
                                rows.getString("body")));
            }
        }
        return documents;
    }
}
