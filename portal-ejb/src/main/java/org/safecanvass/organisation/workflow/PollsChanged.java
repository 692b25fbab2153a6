package org.safecanvass.organisation.workflow;

/** A poll was entered or taken away. */
public record PollsChanged() {}
