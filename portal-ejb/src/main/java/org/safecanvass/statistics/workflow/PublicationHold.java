package org.safecanvass.statistics.workflow;

/**
 * A reason to leave weeks open for now, such as sample data of past weeks that is still being made.
 */
public interface PublicationHold {
    boolean holds();
}
