package org.safecanvass.routing.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.safecanvass.content.entity.OrganisationKind.CAMPAIGN;
import static org.safecanvass.content.entity.OrganisationKind.COMBINED_AUTHORITY;
import static org.safecanvass.content.entity.OrganisationKind.COUNCIL;
import static org.safecanvass.content.entity.OrganisationKind.COUNTY;
import static org.safecanvass.content.entity.OrganisationKind.ELECTORAL_OFFICE;
import static org.safecanvass.content.entity.OrganisationKind.LEGISLATURE;
import static org.safecanvass.content.entity.OrganisationKind.PARTY;
import static org.safecanvass.content.entity.OrganisationKind.POLICE;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.Tick;
import org.safecanvass.content.entity.Words;
import org.safecanvass.routing.workflow.ProposedRecipient.IfSent;

class RoleResolverTest {
    private static final Content CONTENT = ContentReader.read(ContentFiles.read());
    private static final RoutingTable TABLE = new RoutingTable(CONTENT);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Area BRIGHTON =
            new Area(
                    new Words("Brighton and Hove", "Brighton a Hove"),
                    "E06000043",
                    null,
                    null,
                    "sussex",
                    null);
    private static final Area LEEDS =
            new Area(Words.same("Leeds"), "E08000035", null, "E47000003", "west-yorkshire", null);
    private static final Area LEWES =
            new Area(Words.same("Lewes"), "E07000063", "E10000011", null, "sussex", null);
    private static final Area BELFAST =
            new Area(Words.same("Belfast"), "N09000003", null, null, "psni", null);

    private final MapDirectory directory =
            new MapDirectory(CONTENT)
                    .with(COUNCIL, "E06000043", "Brighton Council", true)
                    .with(COUNCIL, "E08000035", "Leeds Council", true)
                    .with(COUNCIL, "E07000063", "Lewes Council", true)
                    .with(COUNCIL, "N09000003", "Belfast Council", true)
                    .with(COUNTY, "E10000011", "East Sussex", true)
                    .with(POLICE, "sussex", "Sussex Police", true)
                    .with(POLICE, "west-yorkshire", "West Yorkshire Police", true)
                    .with(POLICE, "psni", "PSNI", true)
                    .with(ELECTORAL_OFFICE, "NORTHERN_IRELAND", "EONI", true)
                    .with(CAMPAIGN, "harbour", "Harbour", true)
                    .with(PARTY, "party", "The Party", true);

    @Test
    void aCandidateInBrightonReachesTheForceTheCouncilAndTheirOwnCampaign() {
        var proposed =
                propose("LOCAL_CANDIDATE", "VERBAL_ABUSE", Set.of(), here(BRIGHTON, "harbour"));

        assertThat(proposed)
                .extracting(
                        ProposedRecipient::roleId,
                        one -> one.organisation().en(),
                        one -> one.team().en(),
                        ProposedRecipient::lead,
                        ProposedRecipient::tick)
                .containsExactly(
                        tuple(
                                "POLICE_FEOA",
                                "Sussex Police",
                                "Safety of elected people",
                                true,
                                Tick.YES),
                        tuple(
                                "COUNCIL_ELECTORAL_SERVICES",
                                "Brighton Council",
                                "Elections team",
                                false,
                                Tick.YES),
                        tuple("PARTY_SAFETY_LEAD", "Harbour", "Campaign safety", false, Tick.YES),
                        tuple(
                                "POLICE_DESK",
                                "Sussex Police",
                                "Police intake desk",
                                false,
                                Tick.NO));
        assertThat(proposed.get(0).reason().en())
                .isEqualTo(
                        "Sussex Police advises on the safety of council candidates in Brighton and"
                                + " Hove. It does not record crimes: we will help you do that too.");
        assertThat(proposed.get(0).reason().cy())
                .startsWith(
                        "Mae Sussex Police yn cynghori ar ddiogelwch ymgeiswyr cyngor yn ardal"
                                + " Brighton a Hove.");
        assertThat(proposed.get(0).rule()).isEqualTo(new RuleRef("L170", 1));
    }

    @Test
    void theOfficeComesBeforeThePlaceAndThePlaceBeforeTheCampaignsArea() {
        assertThat(
                        lead("COUNCILLOR", "FELT_UNSAFE", at(BRIGHTON, LEEDS, LEWES))
                                .organisation()
                                .en())
                .isEqualTo("Brighton Council");
        assertThat(
                        lead("COUNCILLOR", "FELT_UNSAFE", at(Area.UNKNOWN, LEEDS, LEWES))
                                .organisation()
                                .en())
                .isEqualTo("Leeds Council");
        assertThat(
                        lead("COUNCILLOR", "FELT_UNSAFE", at(Area.UNKNOWN, Area.UNKNOWN, LEWES))
                                .organisation()
                                .en())
                .isEqualTo("Lewes Council");
    }

    @Test
    void withoutACampaignItsFallbackTakesOver() {
        var lead = lead("CANVASSER", "FELT_UNSAFE", here(BRIGHTON, null));

        assertThat(lead.roleId()).isEqualTo("COUNCIL_ELECTORAL_SERVICES");
        assertThat(lead.routedRoleIds())
                .containsExactly("COUNCIL_ELECTORAL_SERVICES", "PARTY_SAFETY_LEAD");
        assertThat(lead.tick()).as("the firmer of the two").isEqualTo(Tick.YES);
        assertThat(lead.reason().en())
                .isEqualTo(
                        "This goes to Brighton Council, because there is no such team for you here:"
                                + " Campaign safety lead.");
    }

    @Test
    void anotherCampaignIsNeverTold() {
        var proposed = propose("CANVASSER", "VERBAL_ABUSE", Set.of(), here(BRIGHTON, null));

        assertThat(proposed).noneMatch(one -> one.organisationKind() == CAMPAIGN);
    }

    @Test
    void anOrganisationThatHasNotJoinedStaysNamedAndItsFallbackLeads() {
        directory.with(COUNCIL, "E06000043", "Brighton Council", false);

        var proposed = propose("COUNCILLOR", "FELT_UNSAFE", Set.of(), here(BRIGHTON, "harbour"));

        assertThat(proposed.get(0).roleId()).isEqualTo("POLICE_DESK");
        assertThat(proposed.get(0).ifSent()).isEqualTo(IfSent.DELIVERED);
        assertThat(proposed.get(0).tick()).isEqualTo(Tick.YES);
        assertThat(proposed.get(0).reason().en())
                .isEqualTo(
                        "This goes to Sussex Police as well, because it cannot be delivered here"
                                + " yet: Brighton Council.");
        assertThat(proposed)
                .filteredOn(one -> one.roleId().equals("COUNCIL_DEMOCRATIC_SERVICES"))
                .singleElement()
                .matches(one -> !one.lead() && one.ifSent() == IfSent.NOT_JOINED)
                .matches(one -> one.reason().en().startsWith("Brighton Council keeps a log"));
    }

    @Test
    void whoHasNotJoinedWithoutLeadingNeedsNoFallback() {
        directory.with(COUNCIL, "E06000043", "Brighton Council", false);

        var proposed =
                propose("LOCAL_CANDIDATE", "VERBAL_ABUSE", Set.of(), here(BRIGHTON, "harbour"));

        assertThat(proposed.get(0).roleId()).isEqualTo("POLICE_FEOA");
        assertThat(proposed)
                .filteredOn(one -> one.organisationKind() == COUNCIL)
                .singleElement()
                .matches(one -> one.ifSent() == IfSent.NOT_JOINED && one.tick() == Tick.YES);
    }

    @Test
    void whereNobodyHasJoinedTheLeadStaysWithTheRightOrganisation() {
        directory.with(POLICE, "sussex", "Sussex Police", false);

        var lead = propose("COUNCILLOR", "THREAT_TO_LIFE", Set.of(), here(BRIGHTON, null)).get(0);

        assertThat(lead.roleId()).isEqualTo("POLICE_DESK");
        assertThat(lead.ifSent()).isEqualTo(IfSent.NOT_JOINED);
        assertThat(lead.tick()).isEqualTo(Tick.LOCKED_WITH_DOUBLE_ASK);
    }

    @Test
    void aTeamThatAForceDoesNotHaveFallsBackToItsDeskWhichIsThenOneRecipient() {
        directory.without("Sussex Police", "POLICE_ELECTED_OFFICIALS");

        var proposed =
                propose("LOCAL_CANDIDATE", "VERBAL_ABUSE", Set.of(), here(BRIGHTON, "harbour"));

        assertThat(proposed.get(0))
                .matches(one -> one.roleId().equals("POLICE_DESK") && one.lead())
                .matches(one -> one.tick() == Tick.YES);
        assertThat(proposed).filteredOn(one -> one.organisationKind() == POLICE).hasSize(1);
    }

    @Test
    void withNoPlaceAtAllTheLastResortIsNamedButKnownToNobody() {
        var lead = lead("VOTER_OR_MEMBER_OF_PUBLIC", "VERBAL_ABUSE", at());

        assertThat(lead.roleId()).isEqualTo("POLICE_DESK");
        assertThat(lead.organisationId()).isNull();
        assertThat(lead.ifSent()).isEqualTo(IfSent.NOT_JOINED);
        assertThat(lead.reason().en()).contains("covers your election area");
    }

    @Test
    void noComplaintFallsBackToThePeopleItIsAbout() {
        directory
                .without("Brighton Council", "COUNCIL_MONITORING")
                .without("Brighton Council", "COUNCIL_ELECTIONS");

        assertThat(lead("CANVASSER", "COUNCILLOR_CONDUCT", here(BRIGHTON, "harbour")).roleId())
                .isEqualTo("NAMED_SENIOR_OFFICER");
        assertThat(
                        propose(
                                "COUNCILLOR",
                                "FALSE_VOTING_INFO",
                                Set.of("PERSON_ON_OWN_SIDE"),
                                here(BRIGHTON, "harbour")))
                .extracting(ProposedRecipient::roleId)
                .doesNotContain("COUNCIL_DEMOCRATIC_SERVICES", "PARTY_SAFETY_LEAD");
    }

    @Test
    void inNorthernIrelandTheElectoralOfficeStandsForTheCouncilsElectionTeam() {
        var noCampaign = lead("CANVASSER", "FELT_UNSAFE", here(BELFAST, null));
        assertThat(noCampaign.organisation().en()).isEqualTo("EONI");
        assertThat(noCampaign.roleId()).isEqualTo("ELECTORAL_OFFICE_NI");

        var staff =
                propose(
                        "ELECTION_STAFF",
                        "VERBAL_ABUSE",
                        Set.of("PERSON_ON_OWN_SIDE"),
                        here(BELFAST, null));
        assertThat(staff.get(0).roleId()).isEqualTo("NAMED_SENIOR_OFFICER");
        assertThat(staff.get(0).organisation().en()).isEqualTo("EONI");

        assertThat(lead("CANVASSER", "COUNCILLOR_CONDUCT", here(BELFAST, null)).organisation().en())
                .isEqualTo("Belfast Council");
    }

    @Test
    void aCountyIsAskedOnlyWhereThereIsOne() {
        assertThat(propose("COUNCILLOR", "VERBAL_ABUSE", Set.of(), at(Area.UNKNOWN, LEWES)))
                .extracting(one -> one.organisation().en())
                .contains("East Sussex", "Lewes Council");
        assertThat(propose("COUNCILLOR", "VERBAL_ABUSE", Set.of(), at(BRIGHTON, LEWES)))
                .as("a unitary councillor's own council, also for what happened elsewhere")
                .extracting(one -> one.organisation().en())
                .doesNotContain("East Sussex", "Lewes Council");
    }

    @Test
    void widerAreasAndParliamentsAreFoundByTheirOwnCodes() {
        directory
                .with(COMBINED_AUTHORITY, "E47000003", "Combined Authority", true)
                .with(COMBINED_AUTHORITY, "sussex", "Police Area Returning Officer", true)
                .with(LEGISLATURE, "UNITED_KINGDOM", "Parliament", true)
                .with(LEGISLATURE, "SCOTLAND", "Scottish Parliament", true);

        assertThat(names("ELECTED_MAYOR", here(LEEDS, null))).contains("Combined Authority");
        assertThat(names("ELECTED_MAYOR", here(BRIGHTON, null)))
                .doesNotContain("Combined Authority", "Police Area Returning Officer");
        assertThat(names("PCC", here(BRIGHTON, null))).contains("Police Area Returning Officer");
        assertThat(names("MP", here(BRIGHTON, null)))
                .contains("Parliament")
                .doesNotContain("Scottish Parliament");
    }

    @Test
    void theWordsOfALinkedPersonComeFromWhomTheySupport() {
        var facts =
                new RoutingFacts(
                        "FAMILY",
                        "VERBAL_ABUSE",
                        Set.of(),
                        PlaceKind.ENGLAND_SINGLE_TIER,
                        "MP",
                        NOW);
        var lead = resolve(facts, here(BRIGHTON, null)).get(0);

        assertThat(lead.reason().en()).startsWith("Sussex Police advises on the safety of MPs in");
    }

    @Test
    void theFamilyOfAParishCouncillorGoesToTheDesk() {
        var facts =
                new RoutingFacts(
                        "FAMILY",
                        "VERBAL_ABUSE",
                        Set.of(),
                        PlaceKind.ENGLAND_SINGLE_TIER,
                        "PARISH_COUNCILLOR",
                        NOW);
        var proposed = resolve(facts, here(BRIGHTON, null));

        assertThat(proposed.get(0).roleId()).isEqualTo("POLICE_DESK");
        assertThat(proposed.get(0).tick()).isEqualTo(Tick.YES);
        assertThat(proposed).noneMatch(one -> one.roleId().equals("POLICE_FEOA"));
    }

    /** Joined or not, with teams missing: one lead, each team once, nobody who is accused. */
    @Test
    void whateverTheRegisterLooksLikeOneTeamLeadsAndNoneIsThereTwice() {
        var random = new Random(20_261_122);
        var capacities = List.copyOf(CONTENT.reporting().capacities().ids());
        var categories = List.copyOf(CONTENT.reporting().categories().ids());
        var flags = List.copyOf(CONTENT.reporting().redFlags().ids());
        for (var n = 0; n < 10_000; n++) {
            var some = new MapDirectory(CONTENT);
            some.with(COUNCIL, "E06000043", "Council", random.nextBoolean());
            some.with(POLICE, "sussex", "Police", random.nextBoolean());
            some.with(CAMPAIGN, "harbour", "Harbour", random.nextBoolean());
            CONTENT.routes().teamTypes().stream()
                    .filter(type -> random.nextInt(3) == 0)
                    .filter(type -> !type.id().equals("POLICE_INTAKE"))
                    .forEach(
                            type ->
                                    List.of("Council", "Police", "Harbour")
                                            .forEach(one -> some.without(one, type.id())));
            var facts =
                    new RoutingFacts(
                            capacities.get(random.nextInt(capacities.size())),
                            categories.get(random.nextInt(categories.size())),
                            Set.of(flags.get(random.nextInt(flags.size()))),
                            PlaceKind.ENGLAND_SINGLE_TIER,
                            null,
                            NOW);
            var proposed =
                    new RoleResolver(CONTENT, some)
                            .resolve(TABLE.decide(facts), here(BRIGHTON, "harbour"));

            assertThat(proposed).as("%s", facts).filteredOn(ProposedRecipient::lead).hasSize(1);
            assertThat(proposed.get(0).lead()).isTrue();
            assertThat(proposed.get(0).tick().ticked()).as("%s", facts).isTrue();
            assertThat(proposed)
                    .extracting(one -> one.organisationId() + " " + one.team().en())
                    .doesNotHaveDuplicates();
            var forbidden = ForbiddenRoles.of(CONTENT, facts);
            assertThat(proposed).noneMatch(one -> forbidden.contains(one.roleId()));
            assertThat(proposed)
                    .allSatisfy(one -> assertThat(one.reason().en()).doesNotContain("{"))
                    .allSatisfy(one -> assertThat(one.reason().cy()).doesNotContain("{"));
        }
    }

    private List<String> names(String capacity, Whereabouts whereabouts) {
        return propose(capacity, "VERBAL_ABUSE", Set.of(), whereabouts).stream()
                .map(one -> one.organisation().en())
                .toList();
    }

    private ProposedRecipient lead(String capacity, String category, Whereabouts whereabouts) {
        return propose(capacity, category, Set.of(), whereabouts).get(0);
    }

    private List<ProposedRecipient> propose(
            String capacity, String category, Set<String> flags, Whereabouts whereabouts) {
        var kind =
                whereabouts
                        .areas()
                        .map(Area::councilCode)
                        .filter(code -> code != null)
                        .map(RoleResolverTest::kind)
                        .reduce((first, second) -> second)
                        .orElse(PlaceKind.NO_PLACE);
        return resolve(new RoutingFacts(capacity, category, flags, kind, null, NOW), whereabouts);
    }

    private List<ProposedRecipient> resolve(RoutingFacts facts, Whereabouts whereabouts) {
        return new RoleResolver(CONTENT, directory).resolve(TABLE.decide(facts), whereabouts);
    }

    private static PlaceKind kind(String councilCode) {
        return switch (councilCode.substring(0, 3)) {
            case "N09" -> PlaceKind.NORTHERN_IRELAND;
            case "E07" -> PlaceKind.ENGLAND_TWO_TIER;
            default -> PlaceKind.ENGLAND_SINGLE_TIER;
        };
    }

    private static Whereabouts here(Area area, @Nullable String campaign) {
        UUID id = campaign == null ? null : MapDirectory.id("Harbour");
        return new Whereabouts(Area.UNKNOWN, area, area, id, null);
    }

    private static Whereabouts at(Area... areas) {
        return new Whereabouts(
                areas.length > 0 ? areas[0] : Area.UNKNOWN,
                areas.length > 1 ? areas[1] : Area.UNKNOWN,
                areas.length > 2 ? areas[2] : Area.UNKNOWN,
                null,
                null);
    }
}
