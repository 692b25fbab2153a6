package org.safecanvass.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro laid out as plain jars, as its {@code --outputlauncher} does. It is started by its
 * class, not by its jar, since the jar would take its own folder for the one it may write to.
 */
final class ServerJars {
    static final String MAIN_CLASS = "fish.payara.micro.impl.PayaraMicroImpl";

    /** What a start writes to; the jars themselves stay where they are. */
    private static final List<String> WRITTEN_TO = List.of("config", "docroot", "lib");

    private final Path folder;
    private final Path launcher;

    ServerJars(Path folder, Path launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    /** The jar that names all the others. */
    Path boot() {
        return folder.resolve("launch-micro.jar");
    }

    /** A class archive is good for this class path only, in this order. */
    List<String> classPath() {
        return List.of("-cp", boot() + File.pathSeparator + launcher);
    }

    /** What the jar's manifest would give the server, were it started by the jar. */
    List<String> options() {
        try (var jar = new JarFile(boot().toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            var options = new ArrayList<String>();
            each(manifest, "Add-Exports", "--add-exports").forEach(options::add);
            each(manifest, "Add-Opens", "--add-opens").forEach(options::add);
            options.add("-Dfish.payara.micro.BootJar=" + boot().toUri());
            options.add("-Dfish.payara.micro.UnpackDir=" + folder);
            return options;
        } catch (IOException e) {
            throw new LaunchFault(
                    "The server %s cannot be read. Build it again.".formatted(boot()), e);
        }
    }

    private static Stream<String> each(Attributes manifest, String name, String option) {
        return Stream.of(manifest.getValue(name).split(" "))
                .map(module -> "%s=%s=ALL-UNNAMED".formatted(option, module));
    }

    /** Lays a fresh folder out for one start, so that nothing of an earlier deployment is left. */
    void layOut(Path work) {
        Folders.delete(work);
        for (var part : WRITTEN_TO) {
            Folders.copy(folder.resolve(part), work.resolve(part));
        }
    }
}
