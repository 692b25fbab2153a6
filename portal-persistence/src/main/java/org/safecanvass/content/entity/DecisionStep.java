package org.safecanvass.content.entity;

/** A step of the national decision model. */
public record DecisionStep(String id, Words label, Words prompt) implements Entry {}
