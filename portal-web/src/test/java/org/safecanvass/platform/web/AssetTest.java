package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetTest {
    private static final byte[] FIRST = "a { color: red }".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "a { color: blue }".getBytes(StandardCharsets.UTF_8);

    @Test
    void theAddressChangesWithTheContent() {
        var first = Asset.of("portal.css", "text/css", FIRST);
        assertThat(first.path()).matches("/portal\\.[0-9a-f]{8}\\.css");
        assertThat(Asset.of("portal.css", "text/css", SECOND).path()).isNotEqualTo(first.path());
        assertThat(Asset.of("portal.css", "text/css", FIRST).path()).isEqualTo(first.path());
    }

    @Test
    void theGzippedFormIsTheSameContent() throws IOException {
        var asset = Asset.of("portal.css", "text/css", FIRST);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(asset.gzipped()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(FIRST);
        }
    }
}
