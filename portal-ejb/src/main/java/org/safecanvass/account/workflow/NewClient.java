package org.safecanvass.account.workflow;

import java.util.Set;

/** A program that shall act for the organisation; the name is the client id of OAuth. */
public record NewClient(String name, Set<String> scopes) {
    public NewClient {
        scopes = Set.copyOf(scopes);
    }
}
