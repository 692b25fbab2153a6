package org.safecanvass.place.workflow;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.safecanvass.place.entity.ReferenceLoader;
import org.safecanvass.platform.entity.TestDatabase;

/** A gazetteer of the facts as shipped, made once for all tests of a JVM. */
public final class TestGazetteer {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Gazetteer GAZETTEER = load();

    private TestGazetteer() {}

    public static Gazetteer asShipped() {
        return GAZETTEER;
    }

    private static Gazetteer load() {
        TestDatabase database = TestDatabase.create();
        try (var owner = database.owner();
                var app = database.app()) {
            ReferenceLoader.load(owner);
            return new Gazetteer(ReferenceFacts.read(app), Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
