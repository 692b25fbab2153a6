package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of the page: asked for in the address, else the cookie, the account, the browser.
 */
@Named
@RequestScoped
public class Language {
    public static final Locale WELSH = Locale.forLanguageTag("cy");
    static final String NAME = "lang";

    @Inject private HttpServletRequest request;
    @Inject private Instance<LanguagePreference> preferences;
    private @Nullable Locale chosen;

    public Locale getLocale() {
        var known = chosen;
        if (known == null) {
            known = choose();
            chosen = known;
        }
        return known;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    public boolean isWelsh() {
        return WELSH.equals(getLocale());
    }

    /** Picks the one of two texts that content keeps side by side. */
    public String pick(String english, String welsh) {
        return isWelsh() ? welsh : english;
    }

    /**
     * Relative address of this page in the other language, so that error pages read alike anywhere.
     */
    public String getSwitch() {
        return SwitchAddress.of(request, isWelsh() ? "en" : "cy");
    }

    private Locale choose() {
        return Stream.<Optional<Locale>>of(
                        supported(request.getParameter(NAME)), fromCookie(), fromAccount())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::fromBrowser);
    }

    private Optional<Locale> fromCookie() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::supported);
    }

    private Optional<Locale> fromAccount() {
        return preferences.stream()
                .map(LanguagePreference::preferredLanguage)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Locale fromBrowser() {
        return Collections.list(request.getLocales()).stream()
                .map(locale -> supported(locale.getLanguage()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    static Optional<Locale> supported(@Nullable String code) {
        return Stream.of(Locale.ENGLISH, WELSH)
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }
}
