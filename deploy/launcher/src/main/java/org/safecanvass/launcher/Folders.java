package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that are made anew at each start. */
final class Folders {
    private Folders() {}

    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LaunchFault("The folder %s cannot be deleted.".formatted(folder), e);
        }
    }

    /** Copies a folder, with all in it, to a place where nothing is yet. */
    static void copy(Path folder, Path to) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                var copy = to.resolve(folder.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        } catch (IOException e) {
            throw new LaunchFault("The folder %s cannot be copied to %s.".formatted(folder, to), e);
        }
    }
}
