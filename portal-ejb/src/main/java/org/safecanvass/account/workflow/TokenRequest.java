package org.safecanvass.account.workflow;

import java.util.Set;

/**
 * What a program sends to get a token.
 *
 * @param scopes those it asks for; empty for all that it has
 * @param address the network address that it calls from
 */
public record TokenRequest(String clientId, String secret, Set<String> scopes, String address) {
    public TokenRequest {
        scopes = Set.copyOf(scopes);
    }
}
