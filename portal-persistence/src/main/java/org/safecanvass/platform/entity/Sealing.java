package org.safecanvass.platform.entity;

import java.util.UUID;

/** Encrypts words for one row. */
@FunctionalInterface
public interface Sealing {
    byte[] seal(UUID row, byte[] words);
}
