package org.safecanvass.content.entity;

import java.time.LocalDate;

/** Where official guidance is to be found. */
public record Source(
        String id,
        String name,
        String address,
        String addressKind,
        LocalDate lastChecked,
        String note)
        implements Entry {}
