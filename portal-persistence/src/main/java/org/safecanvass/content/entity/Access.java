package org.safecanvass.content.entity;

import java.util.Map;

/** Who may do what, and how far it reaches. */
public record Access(
        Entries<Role> roles, Entries<PermissionWords> permissions, Map<Scope, String> scopes) {}
