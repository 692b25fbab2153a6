package org.safecanvass.routing.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentVersions;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.content.entity.StoredDocument;
import org.safecanvass.content.entity.Words;
import org.safecanvass.content.workflow.ContentCatalogue;

class RouterTest {
    private static final Instant BEFORE = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-02-01T12:00:00Z");

    private final ContentCatalogue catalogue = catalogue();
    private final Router router =
            new Router(
                    catalogue,
                    new MapDirectory(catalogue.at(BEFORE))
                            .with(OrganisationKind.POLICE, "sussex", "Sussex Police", true)
                            .with(OrganisationKind.COUNCIL, "E06000043", "The Council", true));

    @Test
    void eachReportIsRoutedByTheTableOfItsOwnDay() {
        assertThat(router.decide(facts(BEFORE)).lead().roleId()).isEqualTo("POLICE_DESK");
        assertThat(router.decide(facts(AFTER)).lead().roleId()).isEqualTo("POLICE_SPOC");
        assertThat(router.decide(facts(BEFORE)).lead().roleId())
                .as("also when it is replayed after the change")
                .isEqualTo("POLICE_DESK");
    }

    @Test
    void theTeamsAreProposedInTheWordsOfThatDay() {
        var office =
                new Area(Words.same("Brighton and Hove"), "E06000043", null, null, "sussex", null);
        var whereabouts = new Whereabouts(office, Area.UNKNOWN, Area.UNKNOWN, null, null);

        assertThat(router.propose(router.decide(facts(AFTER)), whereabouts).get(0))
                .matches(one -> one.team().en().equals("Election offences"))
                .matches(one -> one.reason().cy().startsWith("Mae Sussex Police yn gwasanaethu"));
    }

    private static RoutingFacts facts(Instant instant) {
        return new RoutingFacts(
                "VENUE_HOST",
                "VERBAL_ABUSE",
                Set.of(),
                PlaceKind.ENGLAND_SINGLE_TIER,
                null,
                instant);
    }

    private static ContentCatalogue catalogue() {
        var documents = new ArrayList<StoredDocument>();
        ContentFiles.read()
                .forEach(
                        (name, body) ->
                                documents.add(
                                        new StoredDocument(
                                                name, 1, ContentFiles.validFrom(), body)));
        var routing = ContentFiles.read().get("routing.csv");
        documents.add(
                new StoredDocument(
                        "routing.csv",
                        2,
                        LocalDate.of(2027, 1, 1),
                        routing.replaceFirst(
                                "(?m)^(L190,.*,STANDARD,)POLICE_DESK,", "$1POLICE_SPOC,")));
        return new ContentCatalogue(
                new ContentVersions(documents), Clock.fixed(AFTER, ZoneOffset.UTC));
    }
}
