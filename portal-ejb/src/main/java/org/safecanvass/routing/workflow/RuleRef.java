package org.safecanvass.routing.workflow;

/** Which version of which rule; kept with every decision. */
public record RuleRef(String id, int version) {}
