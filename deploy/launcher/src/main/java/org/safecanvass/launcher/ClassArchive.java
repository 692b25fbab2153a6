package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server's classes, read and checked once, for the next starts to map into memory: the JVM's
 * class data sharing. The first start only lists what it loads. The archive is then made in the
 * background; when that fails, starts stay as slow as the first and nothing else changes. The JVM
 * itself refuses an archive of other jars or of another JVM, and starts without.
 */
final class ClassArchive {
    private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());
    private static final String PREFIX = "server-classes-";

    private final Home home;
    private final ServerJars jars;
    private final Path list;
    private final Path archive;
    private final boolean there;

    ClassArchive(Home home, ServerJars jars) {
        this.home = home;
        this.jars = jars;
        var name = PREFIX + fingerprint(jars.boot());
        list = home.file(name + ".list");
        archive = home.file(name + ".jsa");
        there = Files.exists(archive);
    }

    /** Changes with the JVM and with each build of the server. */
    private static String fingerprint(Path jar) {
        try {
            return Integer.toHexString(
                    Objects.hash(
                            Runtime.version().toString(),
                            System.getProperty("java.vm.vendor"),
                            jar.toString(),
                            Files.getLastModifiedTime(jar)));
        } catch (IOException e) {
            throw new LaunchFault("The server %s cannot be read.".formatted(jar), e);
        }
    }

    /** How the server is to be started. */
    List<String> options() {
        return List.of(
                there ? "-XX:SharedArchiveFile=" + archive : "-XX:DumpLoadedClassList=" + list);
    }

    boolean isThere() {
        return there;
    }

    /** Starts making the archive of what the server has loaded, at the lowest priority. */
    AutoCloseable make() {
        clearAway();
        var unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        try {
            var process =
                    new ProcessBuilder(command(unfinished))
                            .redirectErrorStream(true)
                            .redirectOutput(home.directory("logs").resolve("classes.log").toFile())
                            .start();
            process.onExit().thenAccept(ended -> keep(ended, unfinished));
            return () -> stop(process);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No class archive is made", e);
            return () -> {};
        }
    }

    private List<String> command(Path unfinished) {
        var command = new java.util.ArrayList<>(List.of("nice", "-n", "19"));
        command.add(ServerCommand.java());
        command.addAll(
                List.of(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + unfinished));
        command.addAll(jars.classPath());
        return command;
    }

    private void keep(Process ended, Path unfinished) {
        try {
            if (ended.exitValue() == 0) {
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(list);
            } else {
                Files.deleteIfExists(unfinished);
                LOG.warning(() -> "The class archive was not made: code " + ended.exitValue());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The class archive was not kept", e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
    }

    /** What earlier servers left. */
    private void clearAway() {
        try (var files =
                Files.newDirectoryStream(
                        home.folder(),
                        file ->
                                file.getFileName().toString().startsWith(PREFIX)
                                        && !file.equals(list))) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old class archives could not be deleted", e);
        }
    }
}
