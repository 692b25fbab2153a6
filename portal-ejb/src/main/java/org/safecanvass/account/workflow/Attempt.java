package org.safecanvass.account.workflow;

/** What somebody typed to come in, and the network address that they did it from. */
public record Attempt(String email, String password, String address) {}
