package org.safecanvass.content.entity;

import java.time.LocalDate;

/** One version of a document of the content, and the day from which it holds. */
public record StoredDocument(String name, int version, LocalDate validFrom, String body) {}
