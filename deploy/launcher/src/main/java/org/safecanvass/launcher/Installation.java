package org.safecanvass.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of built parts that the launcher's own jar lies in. */
record Installation(Path launcher, Path server, Path portal) {
    static Installation ofThisJar() {
        try {
            var source = Installation.class.getProtectionDomain().getCodeSource().getLocation();
            var launcher = Path.of(source.toURI());
            return new Installation(
                    launcher, part(launcher, "server"), part(launcher, "portal.war"));
        } catch (URISyntaxException e) {
            throw new LaunchFault("The launcher's own place cannot be read.", e);
        }
    }

    private static Path part(Path launcher, String name) {
        var part = launcher.resolveSibling(name);
        if (Files.notExists(part)) {
            throw new LaunchFault(
                    "%s is missing. Start with deploy/run, which builds it.".formatted(part));
        }
        return part;
    }

    ServerJars jars() {
        return new ServerJars(server, launcher);
    }
}
