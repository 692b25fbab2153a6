package org.safecanvass.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds what still runs for one portal, by the folder on its command line or that it works in. */
final class ProcessesOf {
    private ProcessesOf() {}

    static List<ProcessHandle> folder(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> names(process, folder) || worksIn(process, folder))
                .toList();
    }

    private static boolean names(ProcessHandle process, Path folder) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    /** PostgreSQL's own processes write a title over their command line. */
    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
