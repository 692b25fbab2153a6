package org.safecanvass.content.entity;

/** A state of a life cycle, with the sentence that the reporter reads in it. */
public record LifeState(String id, Words label, Words toldReporter, boolean last)
        implements Entry {}
