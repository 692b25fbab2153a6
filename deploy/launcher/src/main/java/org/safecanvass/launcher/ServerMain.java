package org.safecanvass.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * What the server's own process starts: the main class that its first argument names, and a watch
 * that ends the process when the launcher is gone, however that died. The launcher holds the other
 * end of standard input and never writes.
 *
 * <p>No Java agent, since with one the JVM reads every class of its archive from the jar again.
 */
public final class ServerMain {
    private ServerMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(() -> exitAtEndOf(System.in), "parent-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(arguments[0])
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The server broke off", e.getCause());
        }
    }

    private static void exitAtEndOf(InputStream launcher) {
        try {
            launcher.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The launcher cannot be watched: " + e.getMessage());
        }
        System.exit(0);
    }
}
