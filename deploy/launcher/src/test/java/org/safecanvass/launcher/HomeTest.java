package org.safecanvass.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir Path parent;

    @Test
    void newHomeIsClosedToOthers() throws IOException {
        try (var home = Home.open(parent.resolve("new/home"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void folderThatIsAFileIsRefused() throws IOException {
        var file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> Home.open(file))
                .isInstanceOf(LaunchFault.class)
                .hasMessageContainingAll(file.toString(), "PORTAL_HOME");
    }

    @Test
    void folderIsFreeAgainAfterItsPortalEnded() throws IOException {
        Home.open(parent).close();

        try (var home = Home.open(parent)) {
            assertThat(home.folder()).isEqualTo(parent);
        }
    }
}
