package org.safecanvass.platform.workflow;

import jakarta.ejb.ApplicationException;

/** The same request was answered while this one was at work; what this one did is undone. */
@ApplicationException(rollback = true)
class AnsweredMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
        super("answered meanwhile", null, false, false);
    }
}
