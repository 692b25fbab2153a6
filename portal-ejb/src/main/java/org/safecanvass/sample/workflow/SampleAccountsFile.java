package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safecanvass.platform.workflow.JsonText;
import org.safecanvass.platform.workflow.SecretFile;

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
        SecretFile.write(Path.of(home, "sample-accounts.json"), JsonText.bytes(json));
    }

    private String draw() {
        var bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return password.orElse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
