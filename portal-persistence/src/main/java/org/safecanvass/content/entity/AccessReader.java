package org.safecanvass.content.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.stream.Collectors;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.entity.Scope;

/** Reads the roles and how far each permission reaches in them. */
final class AccessReader {
    private final Documents documents;

    AccessReader(Documents documents) {
        this.documents = documents;
    }

    Access read() {
        return new Access(
                documents.entries("roles.csv", AccessReader::role),
                permissions(),
                documents.rows("scopes.csv").stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row.one(Scope.class, "id"),
                                        row -> row.text("meaning"))));
    }

    private Entries<PermissionWords> permissions() {
        var entries = documents.entries("permissions.csv", AccessReader::permission);
        for (var permission : Permission.values()) {
            entries.require(permission.name());
        }
        return entries;
    }

    private static Role role(CsvRow row) {
        var scopes = new EnumMap<Permission, Scope>(Permission.class);
        for (var permission : Permission.values()) {
            scopes.put(permission, row.one(Scope.class, permission.name()));
        }
        return new Role(
                row.text("id"),
                row.words("label"),
                row.words("purpose"),
                Collections.unmodifiableMap(scopes));
    }

    private static PermissionWords permission(CsvRow row) {
        return new PermissionWords(
                row.one(Permission.class, "id"), row.words("label"), row.text("touches"));
    }
}
