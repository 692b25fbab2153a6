package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safecanvass.account.workflow.ListPeople;
import org.safecanvass.account.workflow.PublicActor;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** The very archive that is delivered, tried from inside the server. */
@ExtendWith(ArquillianExtension.class)
class StartUpIT {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject private CurrentActor currentActor;
    @Inject private PublicActor publicActor;
    @Inject private ListPeople listPeople;

    @Deployment
    static WebArchive portal() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("portal.war")))
                .addClass(StartUpIT.class)
                .addAsLibrary(jarOf(Assertions.class));
    }

    @Test
    void portalWorksAsTheRoleThatOwnsNothing() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select current_user, count(*) from pg_tables"
                                        + " where tableowner = current_user")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("portal_app");
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    void useCaseRefusesWhenNobodyActs() {
        assertThatThrownBy(() -> listPeople.page(null))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("NOT_ALLOWED");
    }

    @Test
    void useCaseRefusesWhoLacksThePermission() {
        var somebody = publicActor.in(Locale.ENGLISH);

        assertThatThrownBy(() -> currentActor.during(somebody, () -> listPeople.page(null)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("NOT_ALLOWED");
    }

    @Test
    void useCaseReadsTheRowsOfItsOrganisation() {
        var page = currentActor.during(administratorOfTheIntake(), () -> listPeople.page(null));

        assertThat(page.people()).isEmpty();
        assertThat(page.next()).isNull();
    }

    private Actor administratorOfTheIntake() {
        var somebody = publicActor.in(Locale.ENGLISH);
        return new Actor(
                Actor.Kind.SYSTEM,
                somebody.tenantId(),
                null,
                "",
                Set.of(),
                Map.of(Permission.USER_MANAGE, Scope.ORG),
                Set.of(),
                Locale.ENGLISH);
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
