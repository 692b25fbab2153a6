package org.safecanvass.sample.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.safecanvass.account.workflow.SystemActor;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.entity.Team;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;

/** Lets the councils and forces of the sample areas join, and founds their campaigns and polls. */
@Stateless
public class SampleOrganisations {
    @PersistenceContext private EntityManager entities;
    @Inject private Organisations organisations;
    @Inject private ContentCatalogue catalogue;
    @Inject private Gazetteer gazetteer;
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    /** Once, also when an earlier start was broken off right afterwards. */
    public void found(SampleArea area) {
        if (isFounded(area)) {
            return;
        }
        var operator = organisations.only(OrganisationKind.OPERATOR).id();
        currentActor.during(
                SystemActor.in(operator),
                () ->
                        scope.as(
                                operator,
                                () -> {
                                    make(area, operator);
                                    return area;
                                }));
        organisations.changed();
    }

    private boolean isFounded(SampleArea area) {
        return organisations.all(OrganisationKind.CAMPAIGN).stream()
                .anyMatch(campaign -> campaign.nameEn().equals(area.campaign));
    }

    private void make(SampleArea area, UUID operator) {
        join(organisations.of(OrganisationKind.COUNCIL, area.council).orElseThrow().id());
        join(organisations.of(OrganisationKind.POLICE, area.force).orElseThrow().id());
        var council = gazetteer.council(area.council).orElseThrow();
        var campaign =
                new Organisation(
                                OrganisationKind.CAMPAIGN,
                                area.campaign,
                                area.campaign,
                                council.nation().name(),
                                area.language.getLanguage())
                        .ofParty(null, null, area.council);
        campaign.join(clock.instant());
        entities.persist(campaign);
        for (var type : catalogue.now().routes().teamTypesOf(OrganisationKind.CAMPAIGN)) {
            entities.persist(
                    new Team(
                            campaign.id(),
                            type.id(),
                            type.name().en(),
                            type.name().cy(),
                            type.recipientRoleId()));
        }
        addPoll(area, council, operator);
        audit.record(
                AuditRecord.of(
                        Operation.COLLECTION,
                        "organisation.created",
                        "organisation",
                        campaign.id(),
                        null));
    }

    private void join(UUID id) {
        entities.find(Organisation.class, id).join(clock.instant());
    }

    private void addPoll(SampleArea area, Council council, UUID operator) {
        var election = gazetteer.election(area.election).orElseThrow();
        try (var insert =
                scope.connection()
                        .prepareStatement(
                                "insert into poll (id, ballot, council_code, title_en, title_cy,"
                                        + " date, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UuidV7.next());
            insert.setString(2, election.text());
            insert.setString(3, council.code());
            insert.setString(4, "Local election, " + council.nameEn());
            insert.setString(
                    5,
                    "Etholiad lleol, "
                            + (council.nameCy() == null ? council.nameEn() : council.nameCy()));
            insert.setObject(6, election.day());
            insert.setObject(7, operator);
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
