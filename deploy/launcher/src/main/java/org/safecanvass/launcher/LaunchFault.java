package org.safecanvass.launcher;

/** Why the portal cannot start or go on, as one line that says what to do. */
final class LaunchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchFault(String whatToDo) {
        super(whatToDo);
    }

    LaunchFault(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
