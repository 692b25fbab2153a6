package org.safecanvass.content.entity;

import java.util.Set;

/** In which capacity a person is affected, and the frame that follows from it. */
public record Capacity(
        String id,
        Words label,
        Words plural,
        Words hint,
        String frameId,
        boolean linkedToPrincipal,
        Set<Nation> nations,
        String basis,
        int sort)
        implements Entry {}
