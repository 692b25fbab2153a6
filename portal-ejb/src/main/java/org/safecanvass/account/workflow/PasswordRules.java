package org.safecanvass.account.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** What NIST SP 800-63B asks of a password: length, and not what everybody tries first. */
@ApplicationScoped
public class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int SHORTEST_NAME = 4;

    private Set<String> common = Set.of();

    @PostConstruct
    void read() {
        try (var file = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            common =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a password that would not protect this person. */
    public void check(String password, String email, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw DomainException.of(ErrorCode.PASSWORD_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw DomainException.of(ErrorCode.PASSWORD_LONG, LONGEST);
        }
        var plain = letters(password);
        if (isPersonal(plain, email, name)) {
            throw DomainException.of(ErrorCode.PASSWORD_PERSONAL);
        }
        if (common.contains(plain) || common.contains(trimmed(plain)) || isRepeated(plain)) {
            throw DomainException.of(ErrorCode.PASSWORD_COMMON);
        }
    }

    private static boolean isPersonal(String password, String email, String name) {
        var rest =
                Stream.concat(Stream.of(letters(email)), Stream.of(email.split("[@.]")))
                        .map(PasswordRules::letters);
        var names = Stream.of(name.split("[\\s\\p{Pd}’']+")).map(PasswordRules::letters);
        var left = password;
        for (var part : Stream.concat(rest, names).toList()) {
            if (part.length() >= SHORTEST_NAME) {
                left = left.replace(part, "");
            }
        }
        return left.length() < password.length() && left.length() < SHORTEST_NAME * 2;
    }

    /** One short piece again and again, such as {@code abcabcabcabc}. */
    private static boolean isRepeated(String password) {
        return password.matches("(.{1,4})\\1+");
    }

    /** Without the digits and signs that people put around a word. */
    private static String trimmed(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
