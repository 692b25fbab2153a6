package org.safecanvass.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a portal keeps; one launcher at a time. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private Home(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Refuses a folder that cannot be written or that another launcher holds. */
    static Home open(Path folder) {
        try {
            create(folder);
            return lock(folder);
        } catch (IOException e) {
            throw new LaunchFault(
                    "The folder %s cannot be written (%s). Give this user the right to write there, or set PORTAL_HOME to another folder."
                            .formatted(folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly());
        }
    }

    private static Home lock(Path folder) throws IOException {
        var lockFile =
                FileChannel.open(
                        folder.resolve("launcher.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        @Nullable FileLock lock = lockFile.tryLock();
        if (lock == null) {
            lockFile.close();
            throw new LaunchFault(
                    "Another portal is running on %s. Stop it, or set PORTAL_HOME to another folder."
                            .formatted(folder));
        }
        return new Home(folder, lockFile, lock);
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A folder within, readable by its owner alone. */
    Path directory(String name) {
        try {
            return Files.createDirectories(folder.resolve(name), ownerOnly());
        } catch (IOException e) {
            throw new LaunchFault(
                    "The folder %s cannot be made. Give this user the right to write to %s."
                            .formatted(folder.resolve(name), folder),
                    e);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
