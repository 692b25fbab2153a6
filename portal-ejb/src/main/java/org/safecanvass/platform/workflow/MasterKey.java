package org.safecanvass.platform.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that is kept outside the database: 32 random bytes, in Base64, in a file that only the
 * portal can read. Made at the first start, unless it is to lie outside the portal's folder.
 * Whoever loses it loses what was sealed.
 */
@ApplicationScoped
public class MasterKey {
    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "portal.home")
    private String home;

    @Inject
    @ConfigProperty(name = "portal.kek.file")
    private Optional<String> file;

    private byte[] key;

    void atStart(@Observes Startup start) {
        // being called makes the container build this bean: without its key the portal does not
        // start
    }

    @PostConstruct
    void load() {
        var own = Path.of(home, "keys", "kek");
        var path = file.map(Path::of).orElse(own);
        try {
            if (path.equals(own)) {
                createIfAbsent(path);
            }
            key = Base64.getDecoder().decode(Files.readString(path).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key file cannot be read: give its path as PORTAL_KEK_FILE.", e);
        }
        if (key.length != BYTES) {
            throw new IllegalStateException("The key file must hold 32 bytes in Base64.");
        }
    }

    /** A key for one purpose only; the master key itself never leaves this class. */
    public SecretKeySpec derive(String purpose) {
        return new SecretKeySpec(hmac(key, purpose.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** A keyed digest by which a short secret or a name can be found again, but not read. */
    public byte[] digest(String purpose, String text) {
        return hmac(derive(purpose).getEncoded(), text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createIfAbsent(Path path) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        Files.createDirectories(
                path.getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException e) {
            // another node was quicker: its key is the key
            return;
        }
    }
}
