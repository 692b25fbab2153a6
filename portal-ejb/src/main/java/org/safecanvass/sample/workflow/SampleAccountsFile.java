package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safecanvass.platform.workflow.JsonText;

/**
 * Draws the passwords of the sample accounts and keeps them in a file that only the owner can read.
 */
@ApplicationScoped
class SampleAccountsFile {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "portal.home")
    private String home;

    @Inject
    @ConfigProperty(name = "portal.sample.password")
    private Optional<String> password;

    private final JsonArrayBuilder accounts = JsonText.BUILD.createArrayBuilder();
    private final JsonArrayBuilder clients = JsonText.BUILD.createArrayBuilder();

    /** Notes an account and returns its password. */
    String account(String name, String organisation, List<String> roles) {
        var drawn = draw();
        accounts.add(
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("name", name)
                        .add("password", drawn)
                        .add("organisation", organisation)
                        .add("roles", JsonText.BUILD.createArrayBuilder(roles)));
        return drawn;
    }

    /** Notes a program and returns its secret. */
    String client(String id, String organisation) {
        var drawn = draw();
        clients.add(
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("id", id)
                        .add("secret", drawn)
                        .add("organisation", organisation));
        return drawn;
    }

    void write() {
        var json =
                JsonText.BUILD
                        .createObjectBuilder()
                        .add("accounts", accounts)
                        .add("clients", clients)
                        .build();
        var path = Path.of(home, "sample-accounts.json");
        try {
            Files.deleteIfExists(path);
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(path, JsonText.bytes(json), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IllegalStateException("The sample accounts cannot be written down.", e);
        }
    }

    private String draw() {
        var bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return password.orElse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
