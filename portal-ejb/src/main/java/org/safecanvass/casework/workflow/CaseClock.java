package org.safecanvass.casework.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.entity.DueBy;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.organisation.workflow.AnswerTimes;

/** By when the organisation that acts must answer. */
@ApplicationScoped
class CaseClock {
    @Inject private AnswerTimes times;

    DueBy dueBy(UUID organisation, Grade grade, @Nullable String council, Instant from) {
        var due = times.due(organisation, grade, council, from);
        return new DueBy(due.acknowledge(), due.assess(), due.nextContact());
    }
}
