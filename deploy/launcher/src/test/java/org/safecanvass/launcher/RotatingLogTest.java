package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    @TempDir Path folder;

    @Test
    void logThatGrowsTooLongStartsAnewAndKeepsFiveBefore() throws IOException {
        var file = folder.resolve("portal.log");
        try (var log = new RotatingLog(file, 3)) {
            for (int number = 1; number <= 9; number++) {
                log.line("line" + number);
            }
        }

        assertThat(file).hasContent("line9");
        assertThat(folder.resolve("portal.log.1")).hasContent("line8");
        assertThat(folder.resolve("portal.log.5")).hasContent("line4");
        assertThat(folder.resolve("portal.log.6")).doesNotExist();
    }

    @Test
    void logGoesOnWhereTheLastRunEnded() throws IOException {
        var file = folder.resolve("portal.log");
        try (var log = new RotatingLog(file, 100)) {
            log.line("first run");
        }
        try (var log = new RotatingLog(file, 100)) {
            log.line("second run");
        }

        assertThat(file).hasContent("first run\nsecond run");
    }
}
