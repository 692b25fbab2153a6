package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language of the page: asked for in the address, else the cookie, the account, the browser.
 */
@Named
@RequestScoped
public class Language {
    public static final Locale WELSH = Locale.forLanguageTag("cy");
    static final String NAME = "lang";
    static final Set<String> CODES = Set.of(Locale.ENGLISH.getLanguage(), WELSH.getLanguage());

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

    /** Address of this page in the other language. */
    public String getSwitch() {
        return SwitchAddress.of(request, NAME, isWelsh() ? "en" : "cy");
    }

    private Locale choose() {
        return Remembered.of(request, NAME, CODES)
                .map(Locale::forLanguageTag)
                .or(this::ofAccount)
                .orElseGet(this::ofBrowser);
    }

    private Optional<Locale> ofAccount() {
        return preferences.stream()
                .map(LanguagePreference::preferredLanguage)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Locale ofBrowser() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(CODES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
