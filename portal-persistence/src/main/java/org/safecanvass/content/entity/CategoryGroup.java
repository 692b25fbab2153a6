package org.safecanvass.content.entity;

/** A handful of categories that a person looks through together. */
public record CategoryGroup(String id, Words label, Words hint, int sort) implements Entry {}
