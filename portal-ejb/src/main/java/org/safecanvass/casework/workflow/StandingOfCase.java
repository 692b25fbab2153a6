package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.UseCase;

/** Says how a case stands right after a step, so that the next one can follow it. */
@Stateless
@UseCase
public class StandingOfCase {
    @Inject private CaseStore cases;

    /** What a step may have changed; no words. */
    public record Standing(int version, String state, Grade grade) {}

    @Allowed({Permission.CASE_OPEN, Permission.CASE_CLAIM})
    public Standing of(UUID id) {
        var file = cases.written(id);
        return new Standing(file.version(), file.state(), file.grade());
    }
}
