package org.safecanvass.organisation.workflow;

/** An organisation was registered, or has joined. */
public record RegisterChanged() {}
