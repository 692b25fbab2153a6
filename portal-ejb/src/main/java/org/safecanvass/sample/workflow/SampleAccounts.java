package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safecanvass.account.workflow.ClientSetup;
import org.safecanvass.account.workflow.NewClient;
import org.safecanvass.account.workflow.NewPerson;
import org.safecanvass.account.workflow.PeopleSetup;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.KnownTeam;
import org.safecanvass.organisation.workflow.Organisations;

/** Makes the sample people and programs, and writes down how they sign in. */
@ApplicationScoped
class SampleAccounts {
    @Inject private Organisations organisations;
    @Inject private PeopleSetup people;
    @Inject private ClientSetup clients;
    @Inject private SampleAccountsFile file;
    @Inject private SideBySide sideBySide;

    void make() {
        var adding = new ArrayList<Runnable>();
        for (var area : SampleArea.values()) {
            for (var person : SamplePerson.of(area)) {
                adding.add(adding(person, organisation(area, person.at())));
            }
        }
        adding.add(
                adding(
                        new SamplePerson(
                                OrganisationKind.OPERATOR,
                                "operator@portal.example",
                                "Robin Ashdown",
                                Set.of("PLATFORM_OPERATOR"),
                                Set.of(),
                                Locale.ENGLISH),
                        organisations.only(OrganisationKind.OPERATOR)));
        adding.add(
                adding(
                        new SamplePerson(
                                OrganisationKind.ARBITER,
                                "arbiter@portal.example",
                                "Morgan Ellery",
                                Set.of("ROUTE_ARBITER"),
                                Set.of("ROUTE_ARBITER"),
                                Locale.ENGLISH),
                        organisations.only(OrganisationKind.ARBITER)));
        sideBySide.run(adding);
        addClient(
                "harbour-crm",
                organisation(SampleArea.BRIGHTON, OrganisationKind.CAMPAIGN),
                Set.of("report.create", "report.read"));
        addClient(
                "sussex-records",
                organisation(SampleArea.BRIGHTON, OrganisationKind.POLICE),
                Set.of("case.read", "case.write"));
        file.write();
    }

    KnownOrganisation organisation(SampleArea area, OrganisationKind kind) {
        return switch (kind) {
            case COUNCIL -> organisations.of(kind, area.council).orElseThrow();
            case POLICE -> organisations.of(kind, area.force).orElseThrow();
            default ->
                    organisations.all(kind).stream()
                            .filter(one -> one.nameEn().equals(area.campaign))
                            .findFirst()
                            .orElseThrow();
        };
    }

    /** Notes the person's password, and what then takes a while: to keep it as a digest. */
    private Runnable adding(SamplePerson person, KnownOrganisation at) {
        Map<String, UUID> teams = new HashMap<>();
        for (KnownTeam team : organisations.teamsOf(at.id())) {
            teams.put(team.type(), team.id());
        }
        var password = file.account(person.email(), at.nameEn(), List.copyOf(person.roles()));
        var added =
                new NewPerson(
                        person.email(),
                        person.name(),
                        person.language(),
                        person.roles(),
                        person.teams().stream().map(teams::get).collect(Collectors.toSet()));
        return () -> people.setUp(at.id(), added, password);
    }

    private void addClient(String id, KnownOrganisation at, Set<String> scopes) {
        clients.setUp(at.id(), new NewClient(id, scopes), file.client(id, at.nameEn()));
    }
}
