package org.safecanvass.casework.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as a person last saw it. A step on an older version is refused, so that two officers never
 * overwrite one another.
 *
 * @param reason why the person works on a colleague's case; null on an own one
 */
public record CaseKey(UUID id, int version, @Nullable String reason) {
    public CaseKey(UUID id, int version) {
        this(id, version, null);
    }
}
