package org.safecanvass.content.entity;

/** How a case may end, and the sentence that tells the reporter. */
public record Outcome(
        String id, Words label, Words told, ReferenceNeed referenceNeeded, int version)
        implements Entry {
    /** Which reference an outcome asks for. */
    public enum ReferenceNeed {
        CRIME,
        INCIDENT,
        NONE
    }

    /** Whether it is the end of police work, which the reporter can ask about by its reference. */
    public boolean needsReference() {
        return referenceNeeded != ReferenceNeed.NONE;
    }
}
