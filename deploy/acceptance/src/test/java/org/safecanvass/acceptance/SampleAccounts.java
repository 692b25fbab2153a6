package org.safecanvass.acceptance;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The people and programs of the sample data, with what they sign in with. */
public record SampleAccounts(List<Account> accounts, List<Client> clients) {
    /** A person who can sign in. */
    public record Account(String name, String password, String organisation, List<String> roles) {}

    /** A program that may use the API. */
    public record Client(String id, String secret, String organisation) {}

    static SampleAccounts read(Path file) {
        try {
            return new Gson().fromJson(Files.readString(file), SampleAccounts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Account account(String name) {
        return accounts.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample account " + name));
    }

    public Client client(String id) {
        return clients.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample client " + id));
    }
}
