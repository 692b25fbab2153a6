package org.safecanvass.casework.workflow;

import java.util.UUID;
import org.safecanvass.casework.entity.CaseFile;
import org.safecanvass.content.entity.Grade;

/** An open case that a person has taken on, without anything of its content. */
public record HeldCase(String reference, UUID teamId, Grade grade) {
    static HeldCase of(CaseFile file) {
        return new HeldCase(file.reference(), file.teamId(), file.grade());
    }
}
