package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.entity.DueBy;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.content.workflow.DueTimes;
import org.safecanvass.organisation.entity.Organisation;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.organisation.workflow.Polls;

/** By when the organisation that acts must answer. */
@ApplicationScoped
class CaseClock {
    @Inject private ContentCatalogue catalogue;
    @Inject private Organisations organisations;
    @Inject private Polls polls;

    DueBy dueBy(UUID organisation, Grade grade, @Nullable String council, Instant from) {
        var own = organisations.require(organisation);
        var due =
                new DueTimes(catalogue.now().clocks())
                        .of(
                                own.kind(),
                                grade,
                                from,
                                nation(own),
                                council != null && polls.isPollingDay(council, from));
        return new DueBy(due.acknowledge(), due.assess(), due.nextContact());
    }

    private static Nation nation(Organisation own) {
        return switch (own.nation()) {
            case "WALES" -> Nation.W;
            case "SCOTLAND" -> Nation.S;
            case "NORTHERN_IRELAND" -> Nation.NI;
            default -> Nation.E;
        };
    }
}
