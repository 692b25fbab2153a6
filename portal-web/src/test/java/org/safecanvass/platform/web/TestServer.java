package org.safecanvass.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.safecanvass.content.entity.ContentLoader;
import org.safecanvass.organisation.entity.OrganisationLoader;
import org.safecanvass.place.entity.ReferenceLoader;
import org.safecanvass.platform.entity.TestDatabase;

/** Gives the server that Arquillian starts a database and a folder of its own. */
public class TestServer implements LoadableExtension {
    private static final int BEFORE_ALL_OTHERS = 100;

    @Inject private Instance<ContainerRegistry> registry;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(TestServer.class);
    }

    void prepare(@Observes(precedence = BEFORE_ALL_OTHERS) SetupContainers event)
            throws IOException, SQLException {
        var options = String.join(" ", options(database(), Files.createTempDirectory("portal-")));
        registry.get()
                .getContainers()
                .forEach(
                        container ->
                                container
                                        .getContainerConfiguration()
                                        .property("cmdOptions", options));
    }

    private static TestDatabase database() throws SQLException {
        var database = TestDatabase.create();
        try (var owner = database.owner()) {
            ContentLoader.load(owner);
            ReferenceLoader.load(owner);
            OrganisationLoader.load(owner);
        }
        return database;
    }

    private static List<String> options(TestDatabase database, Path home) {
        return List.of(
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-Dportal.database.url=" + database.url(),
                "-Dportal.database.user=" + TestDatabase.APP,
                "-Dportal.database.password=" + TestDatabase.APP,
                "-Dportal.home=" + home,
                "-Dportal.public.url=http://127.0.0.1/",
                "-Dportal.sample=off");
    }
}
