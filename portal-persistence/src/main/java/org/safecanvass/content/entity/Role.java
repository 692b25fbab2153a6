package org.safecanvass.content.entity;

import java.util.Map;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;

/** What a person is in an organisation, and how far each permission reaches in that role. */
public record Role(String id, Words label, Words purpose, Map<Permission, Scope> scopes)
        implements Entry {
    public Scope scopeOf(Permission permission) {
        return scopes.getOrDefault(permission, Scope.NO);
    }

    public boolean may(Permission permission) {
        return scopeOf(permission) != Scope.NO;
    }
}
