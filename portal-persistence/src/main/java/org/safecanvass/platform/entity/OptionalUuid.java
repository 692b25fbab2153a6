package org.safecanvass.platform.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For a UUID that may be missing: the persistence provider's own conversion fails on null. */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object id) {
        return id == null || id instanceof UUID ? (UUID) id : UUID.fromString(id.toString());
    }
}
