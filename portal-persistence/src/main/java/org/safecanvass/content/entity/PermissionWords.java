package org.safecanvass.content.entity;

import org.safecanvass.platform.entity.Permission;

/** What a permission is called and what it touches: content, counts, settings and so on. */
public record PermissionWords(Permission permission, Words label, String touches) implements Entry {
    @Override
    public String id() {
        return permission.name();
    }
}
