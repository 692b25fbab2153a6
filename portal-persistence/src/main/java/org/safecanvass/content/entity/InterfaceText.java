package org.safecanvass.content.entity;

/** The first wording of an interface text; pages take theirs from the message bundles. */
public record InterfaceText(String id, String area, Words text) implements Entry {}
