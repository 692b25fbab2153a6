package org.safecanvass.content.entity;

/** The national arrangement that looks after a capacity, such as Operation Ford. */
public record Frame(String id, Words label, Words help, String basis) implements Entry {}
