package org.safecanvass.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** One file that never changes at its address, kept plain and gzipped. */
record Asset(String name, String path, String type, byte[] plain, byte[] gzipped) {

    static Asset of(String name, String type, byte[] content) {
        var dot = name.lastIndexOf('.');
        var path = "/" + name.substring(0, dot) + "." + digest(content) + name.substring(dot);
        return new Asset(name, path, type, content, gzip(content));
    }

    private static String digest(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
