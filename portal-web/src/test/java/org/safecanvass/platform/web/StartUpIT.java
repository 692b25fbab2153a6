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
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safecanvass.account.workflow.Attempt;
import org.safecanvass.account.workflow.ClientSetup;
import org.safecanvass.account.workflow.FirstOperator;
import org.safecanvass.account.workflow.IssueToken;
import org.safecanvass.account.workflow.IssuedToken;
import org.safecanvass.account.workflow.ListPeople;
import org.safecanvass.account.workflow.NewClient;
import org.safecanvass.account.workflow.NewPerson;
import org.safecanvass.account.workflow.PeopleSetup;
import org.safecanvass.account.workflow.PublicActor;
import org.safecanvass.account.workflow.SetPassword;
import org.safecanvass.account.workflow.SignIn;
import org.safecanvass.account.workflow.SignInResult;
import org.safecanvass.account.workflow.TokenRequest;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** The very archive that is delivered, tried from inside the server. */
@ExtendWith(ArquillianExtension.class)
class StartUpIT {
    private static final String OPERATOR = "operator@portal.example";
    private static final String PASSWORD = "harbour-night-lamp-42";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject private CurrentActor currentActor;
    @Inject private PublicActor publicActor;
    @Inject private ListPeople listPeople;
    @Inject private FirstOperator firstOperator;
    @Inject private SetPassword setPassword;
    @Inject private SignIn signIn;
    @Inject private PeopleSetup peopleSetup;
    @Inject private ClientSetup clientSetup;
    @Inject private IssueToken issueToken;

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

    @Test
    void theFirstOperatorComesInByTheLatestLinkAndNobodyAfterwards() {
        var lost = firstOperator.invite(OPERATOR).orElseThrow();
        var link = firstOperator.invite(OPERATOR).orElseThrow();

        assertThat(setPassword.owner(lost.token())).isEmpty();
        setPassword.set(link.token(), PASSWORD);

        assertThat(signedIn(OPERATOR)).isInstanceOf(SignInResult.Done.class);
        assertThat(firstOperator.invite(OPERATOR)).isEmpty();
        assertThat(setPassword.owner(link.token())).isEmpty();
    }

    @Test
    void samplePeopleAndProgramsOfAStartBrokenOffAreTakenUpAgain() {
        var intake = publicActor.in(Locale.ENGLISH).tenantId();
        var person =
                new NewPerson(
                        "sample@intake.example",
                        "Sam Sample",
                        Locale.ENGLISH,
                        Set.of("AUDITOR"),
                        Set.of());
        var program = new NewClient("sample-program", Set.of("report.create"));

        var first = peopleSetup.setUp(intake, person, "password-of-the-first-start");
        clientSetup.setUp(intake, program, "secret-of-the-first-start");
        var second = peopleSetup.setUp(intake, person, PASSWORD);
        clientSetup.setUp(intake, program, "secret-of-the-second-start");

        assertThat(second).isEqualTo(first);
        assertThat(signedIn(person.email())).isInstanceOf(SignInResult.Done.class);
        assertThat(token(program, "secret-of-the-second-start")).isPresent();
        assertThat(token(program, "secret-of-the-first-start")).isEmpty();
    }

    private SignInResult signedIn(String name) {
        return signIn.signIn(new Attempt(name, PASSWORD, "192.0.2.1"));
    }

    private Optional<IssuedToken> token(NewClient program, String secret) {
        return issueToken.issue(new TokenRequest(program.name(), secret, Set.of(), "192.0.2.1"));
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
