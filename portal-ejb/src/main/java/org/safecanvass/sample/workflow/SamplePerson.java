package org.safecanvass.sample.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safecanvass.content.entity.OrganisationKind;

/**
 * A sample person by the part they play.
 *
 * @param teams types of teams.csv
 */
record SamplePerson(
        OrganisationKind at,
        String email,
        String name,
        Set<String> roles,
        Set<String> teams,
        Locale language) {

    /** The people of an area: a campaign's, a police force's and a council's. */
    static List<SamplePerson> of(SampleArea area) {
        var people = new ArrayList<SamplePerson>();
        var names = SampleNames.of(area);
        var campaign =
                new Desk(
                        people,
                        OrganisationKind.CAMPAIGN,
                        area.campaignDomain,
                        names,
                        area.language);
        campaign.add("candidate", Set.of("REPORTER"));
        campaign.add("canvasser", Set.of("REPORTER"));
        campaign.add("safety", Set.of("SAFETY_LEAD", "SUPERVISOR"), "CAMPAIGN_SAFETY");
        var police =
                new Desk(people, OrganisationKind.POLICE, area.forceDomain, names, area.language);
        police.add("feoa", Set.of("POLICE_LIAISON"), "POLICE_ELECTED_OFFICIALS");
        police.add("spoc", Set.of("ELECTION_SPOC"), "POLICE_ELECTIONS");
        police.add("desk", Set.of("POLICE_LIAISON"), "POLICE_INTAKE", "POLICE_CONTROL_NOTES");
        police.add(
                "supervisor",
                Set.of("SUPERVISOR"),
                "POLICE_INTAKE",
                "POLICE_ELECTED_OFFICIALS",
                "POLICE_ELECTIONS",
                "POLICE_CONTROL_NOTES");
        police.add("auditor", Set.of("AUDITOR"));
        police.add("administrator", Set.of("ORGANISATION_ADMINISTRATOR"));
        var council =
                new Desk(
                        people, OrganisationKind.COUNCIL, area.councilDomain, names, area.language);
        council.add(
                "democratic-services",
                Set.of("COUNCIL_OFFICER", "SUPERVISOR"),
                "COUNCIL_MEMBERS",
                "COUNCIL_MONITORING",
                "COUNCIL_STAFF_SAFETY");
        council.add(
                "electoral-services",
                Set.of("ELECTORAL_SERVICES_OFFICER", "SUPERVISOR"),
                "COUNCIL_ELECTIONS");
        council.add(
                "senior-officer", Set.of("COUNCIL_OFFICER", "SUPERVISOR"), "COUNCIL_CONFIDENTIAL");
        council.add("returning-officer", Set.of("RETURNING_OFFICER"));
        council.add("auditor", Set.of("AUDITOR"));
        council.add("administrator", Set.of("ORGANISATION_ADMINISTRATOR"));
        council.add("deputy-administrator", Set.of("ORGANISATION_ADMINISTRATOR"));
        return people;
    }

    /** Adds the people of one organisation. */
    private record Desk(
            List<SamplePerson> people,
            OrganisationKind kind,
            String domain,
            SampleNames names,
            Locale language) {
        void add(String part, Set<String> roles, String... teams) {
            people.add(
                    new SamplePerson(
                            kind,
                            part + "@" + domain,
                            names.next(),
                            roles,
                            Set.of(teams),
                            language));
        }
    }
}
