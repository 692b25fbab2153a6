package org.safecanvass.content.entity;

/** One answer of a question with choices. */
public record Choice(String id, Words label) implements Entry {}
