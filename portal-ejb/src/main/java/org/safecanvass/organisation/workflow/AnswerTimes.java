package org.safecanvass.organisation.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Nation;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.content.workflow.Due;
import org.safecanvass.content.workflow.DueTimes;

/** By when an organisation must answer what it received. */
@ApplicationScoped
public class AnswerTimes {
    @Inject private ContentCatalogue catalogue;
    @Inject private Organisations organisations;
    @Inject private Polls polls;

    public Due due(UUID organisation, Grade grade, @Nullable String council, Instant from) {
        var own = organisations.require(organisation);
        return new DueTimes(catalogue.now().clocks())
                .of(
                        own.kind(),
                        grade,
                        from,
                        nation(own),
                        council != null && polls.isPollingDay(council, from));
    }

    private static Nation nation(KnownOrganisation own) {
        return switch (own.nation()) {
            case "WALES" -> Nation.W;
            case "SCOTLAND" -> Nation.S;
            case "NORTHERN_IRELAND" -> Nation.NI;
            default -> Nation.E;
        };
    }
}
