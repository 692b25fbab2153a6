package org.safecanvass.casework.workflow;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;

/**
 * An assessment by THRIVE+ as an officer makes it.
 *
 * @param weighed by heading id: the level, and the reason for it
 * @param connected whether it was done in connection with the person's office or candidacy; null
 *     where the test of Operation Ford does not apply
 */
public record Judgement(
        Grade grade,
        Map<String, Weight> weighed,
        @Nullable Boolean connected,
        @Nullable String connectedReason) {

    private static final Set<String> TESTED = Set.of("FORD", "BRIDGER");

    /** Whether in this frame it must be said if it was done in connection with the position. */
    public static boolean asksForConnection(String frame) {
        return TESTED.contains(frame);
    }

    /** How grave a heading is, and why. */
    public record Weight(String level, @Nullable String reason) {}
}
