package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void passwordIsMadeOnceAndKept() {
        var first = new Secrets(folder).password("owner");

        assertThat(first).hasSize(48);
        assertThat(new Secrets(folder).password("owner")).isEqualTo(first);
        assertThat(new Secrets(folder).password("application")).isNotEqualTo(first);
    }

    @Test
    void passwordIsReadableByItsOwnerAlone() throws IOException {
        new Secrets(folder).password("owner");

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("owner"))))
                .isEqualTo("rw-------");
    }

    @Test
    void halfWrittenPasswordOfABrokenStartIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("owner.new"), "half");

        assertThat(new Secrets(folder).password("owner")).hasSize(48);
        assertThat(folder.resolve("owner.new")).doesNotExist();
    }
}
