package org.safecanvass.content.entity;

/** Something of the content that has an id: upper snake case, never reused. */
public interface Entry {
    String id();
}
