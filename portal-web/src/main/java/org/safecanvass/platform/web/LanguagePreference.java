package org.safecanvass.platform.web;

import java.util.Locale;
import java.util.Optional;

/** What the account of a signed-in person says about language; later rooms provide it. */
public interface LanguagePreference {
    Optional<Locale> preferredLanguage();
}
