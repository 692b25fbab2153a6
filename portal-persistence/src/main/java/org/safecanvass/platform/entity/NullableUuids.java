package org.safecanvass.platform.entity;

import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Reads an empty column as no id; EclipseLink 4.0 would fail on it. */
public class NullableUuids extends UUIDConverter {
    private static final long serialVersionUID = 1L;

    /** Puts itself in the place of EclipseLink's own converter wherever that is used. */
    public static void into(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            for (var mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct
                        && direct.getConverter() instanceof UUIDConverter) {
                    direct.setConverter(new NullableUuids());
                }
            }
        }
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
        return value == null ? null : super.convertDataValueToObjectValue(value, session);
    }
}
