package org.safecanvass.content.entity;

/** The content is broken; the message names the file and the line. The portal must not start. */
public class ContentException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ContentException(String message) {
        super(message);
    }

    public ContentException(String message, Throwable cause) {
        super(message, cause);
    }
}
