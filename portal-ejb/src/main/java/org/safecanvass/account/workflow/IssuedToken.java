package org.safecanvass.account.workflow;

import java.time.Duration;
import java.util.List;

/** A bearer token, as the token endpoint gives it out. */
public record IssuedToken(String token, Duration lifetime, List<String> scopes) {}
