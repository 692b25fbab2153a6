package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries have to say to a file, so that the console keeps to the point. */
final class LauncherLog {
    static final String FILE = "launcher.log";

    private static final int BYTES = 1 << 20;

    private LauncherLog() {}

    static void to(Path folder) {
        LogManager.getLogManager().reset();
        try {
            var handler =
                    new FileHandler(
                            folder.resolve(FILE).toString().replace("%", "%%"), BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
            Logger.getLogger("").setLevel(Level.INFO);
        } catch (IOException e) {
            throw new LaunchFault("No log can be written in %s.".formatted(folder), e);
        }
    }
}
