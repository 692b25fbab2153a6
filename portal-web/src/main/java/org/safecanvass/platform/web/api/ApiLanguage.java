package org.safecanvass.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.safecanvass.platform.web.Language;

/** The language of an answer: the one the body names, else the first that the caller can read. */
public final class ApiLanguage {
    private static final String NAMED = ApiLanguage.class.getName();

    private ApiLanguage() {}

    public static Locale of(HttpServletRequest request) {
        var named = (Locale) request.getAttribute(NAMED);
        return named == null ? accepted(request) : named;
    }

    /** From here on, this request is answered in the language. */
    public static void name(HttpServletRequest request, Locale language) {
        request.setAttribute(NAMED, language);
    }

    private static Locale accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("cy") || code.equals("en"))
                .findFirst()
                .filter(code -> code.equals("cy"))
                .map(code -> Language.WELSH)
                .orElse(Locale.ENGLISH);
    }
}
