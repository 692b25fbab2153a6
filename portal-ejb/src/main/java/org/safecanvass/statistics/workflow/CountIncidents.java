package org.safecanvass.statistics.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/**
 * Shows a council its own figures, of closed weeks only. A call takes two queries beside the
 * tenant's and the trail's; the first one after a week's close may have to publish it.
 */
@Stateless
@UseCase
public class CountIncidents {
    @Inject private CurrentActor currentActor;
    @Inject private Organisations organisations;
    @Inject private DashboardReader reader;
    @Inject private AuditTrail audit;

    /**
     * The figures of a year for the page; empty when the viewer's organisation is no council.
     *
     * @param year null, or one that has none: the newest with figures
     */
    @Allowed(Permission.DASHBOARD_VIEW)
    public Optional<Dashboard> view(@Nullable Integer year) {
        return council().map(code -> read(code, year, "dashboard.viewed"));
    }

    /** The same figures, to take away. */
    @Allowed(Permission.DASHBOARD_VIEW)
    public Optional<Dashboard> download(@Nullable Integer year) {
        return council().map(code -> read(code, year, "dashboard.downloaded"));
    }

    /** The figures that a program asks for; refuses any question that is not a permitted one. */
    @Allowed(Permission.DASHBOARD_VIEW)
    public CountedIncidents count(FigureQuestion question) {
        var council =
                council()
                        .filter(question.council()::equals)
                        .orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
        return question.answer(read(council, question.year(), "dashboard.queried"));
    }

    private Dashboard read(String council, @Nullable Integer year, String action) {
        var actor = currentActor.require();
        var dashboard = reader.read(actor.tenantId(), council, year);
        audit.record(AuditRecord.of(Operation.CONSULTATION, action, "dashboard", null, council));
        return dashboard;
    }

    private Optional<String> council() {
        return organisations
                .find(currentActor.require().tenantId())
                .filter(own -> own.kind() == OrganisationKind.COUNCIL)
                .flatMap(own -> own.areaCode());
    }
}
