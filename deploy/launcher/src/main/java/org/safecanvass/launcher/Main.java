package org.safecanvass.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code deploy/run} starts. */
public final class Main {
    private static final Logger LOG = Logger.getLogger(Main.class.getName());
    private static final int FAULT = 1;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::close, "shutdown"));
        System.exit(run(shutdown));
    }

    private static int run(Shutdown shutdown) throws InterruptedException {
        try {
            var settings = Settings.of(System.getenv());
            var code = new Launcher(settings, new Progress(System.out), shutdown).run();
            report(
                    "The server ended with code %d. Read logs/portal.log in %s."
                            .formatted(code, settings.home()),
                    shutdown);
            return FAULT;
        } catch (LaunchFault fault) {
            report(fault.getMessage(), shutdown);
            return FAULT;
        } catch (RuntimeException | LinkageError unforeseen) {
            LOG.log(Level.SEVERE, "Unforeseen", unforeseen);
            report(
                    "Unforeseen fault: %s. Read logs/%s.".formatted(unforeseen, LauncherLog.FILE),
                    shutdown);
            return FAULT;
        }
    }

    /** Parts that fail because they are being stopped are no news. */
    private static void report(String fault, Shutdown shutdown) {
        if (!shutdown.hasBegun()) {
            System.err.println("SafeCanvass stopped: " + fault);
        }
    }
}
