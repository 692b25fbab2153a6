package org.safecanvass.casework.entity;

import java.util.Set;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** A step that must wait until something else is done. */
public class GuardsNotMet extends DomainException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Guard> missing;

    public GuardsNotMet(Set<Guard> missing) {
        super(ErrorCode.GUARD_NOT_MET, missing);
        this.missing = Set.copyOf(missing);
    }

    public Set<Guard> missing() {
        return missing;
    }
}
