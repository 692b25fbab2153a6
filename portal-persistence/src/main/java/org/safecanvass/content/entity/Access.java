package org.safecanvass.content.entity;

import java.util.Map;
import org.safecanvass.platform.entity.Scope;

/** Who may do what, and how far it reaches. */
public record Access(
        Entries<Role> roles, Entries<PermissionWords> permissions, Map<Scope, String> scopes) {}
