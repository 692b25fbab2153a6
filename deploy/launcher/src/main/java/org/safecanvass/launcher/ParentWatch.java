package org.safecanvass.launcher;

import java.io.IOException;
import java.io.InputStream;

/**
 * Java agent inside the server: ends it when the launcher is gone, however that died. The launcher
 * holds the other end of standard input and never writes.
 */
public final class ParentWatch {
    private ParentWatch() {}

    public static void premain(String options) {
        var watch = new Thread(() -> exitAtEndOf(System.in), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void exitAtEndOf(InputStream launcher) {
        try {
            launcher.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The launcher cannot be watched: " + e.getMessage());
        }
        System.exit(0);
    }
}
