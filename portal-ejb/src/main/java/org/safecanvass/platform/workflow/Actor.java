package org.safecanvass.platform.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;

/**
 * Who acts: a person, a program, somebody without an account, or the portal itself, always for one
 * organisation. Made anew for each request, so that what was taken from a person is gone at once.
 */
public record Actor(
        Kind kind,
        UUID tenantId,
        @Nullable UUID id,
        String name,
        Set<String> roles,
        Map<Permission, Scope> permissions,
        Set<UUID> teams,
        Locale language) {

    /** The four kinds of actor that the audit trail tells apart. */
    public enum Kind {
        PERSON,
        CLIENT,
        PUBLIC,
        SYSTEM
    }

    public boolean may(Permission permission) {
        return permissions.containsKey(permission);
    }

    /** How far a permission reaches; empty when it is not given. */
    public Optional<Scope> scope(Permission permission) {
        return Optional.ofNullable(permissions.get(permission));
    }

    /** The account, when a person acts. */
    public Optional<UUID> account() {
        return kind == Kind.PERSON ? Optional.ofNullable(id) : Optional.empty();
    }

    /** The API client, when a program acts. */
    public Optional<UUID> client() {
        return kind == Kind.CLIENT ? Optional.ofNullable(id) : Optional.empty();
    }
}
