package org.safecanvass.acceptance;

import java.nio.file.Path;
import java.util.List;

/** Finds what still runs for one portal, by the folder on its command line. */
final class ProcessesOf {
    private ProcessesOf() {}

    static List<ProcessHandle> folder(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(
                        process ->
                                process.info()
                                        .commandLine()
                                        .filter(line -> line.contains(folder.toString()))
                                        .isPresent())
                .toList();
    }
}
