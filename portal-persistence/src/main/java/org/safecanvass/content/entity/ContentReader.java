package org.safecanvass.content.entity;

import java.util.Map;

/** Reads the documents of the content into one checked whole, or says what is broken. */
public final class ContentReader {
    private ContentReader() {}

    /** Takes each document's text by its file name. */
    public static Content read(Map<String, String> texts) {
        var documents = new Documents(texts);
        var reporting = new ReportingReader(documents).read();
        var access = new AccessReader(documents).read();
        return new Content(
                reporting,
                new AdviceReader(documents, reporting).read(),
                new RoutesReader(documents, reporting).read(),
                new HandlingReader(documents, reporting, access).read(),
                new ClocksReader(documents).read(),
                access);
    }
}
