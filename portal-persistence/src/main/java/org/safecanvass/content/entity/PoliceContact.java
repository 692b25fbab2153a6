package org.safecanvass.content.entity;

import java.util.Set;

/** A way to reach help outside the portal. */
public record PoliceContact(
        String id, Words contact, Words when, Set<Nation> nations, String checked)
        implements Entry {}
