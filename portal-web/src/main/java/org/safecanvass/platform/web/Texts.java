package org.safecanvass.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The interface texts of one language; places read {@code {name}} or {@code {0}}. */
public final class Texts {
    static final String BUNDLE = "org.safecanvass.i18n.Messages";
    static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Without fall-back, so that a Welsh server does not turn English pages Welsh. */
    public static Texts in(Locale locale) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Texts(
                ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), control));
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    /** The keys of texts of one kind. */
    public Set<String> keys(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For texts that not every thing of its kind has. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Fills named places: {@code named("DATE_DUE_IN", "hours", 3)}. */
    public String named(String key, Object... namesAndValues) {
        var values = List.of(namesAndValues);
        return fill(key, place -> values.indexOf(place) + 1, values);
    }

    /** Fills numbered places, the first being {@code {0}}. */
    public String numbered(String key, List<Object> values) {
        return fill(key, Integer::parseInt, values);
    }

    private String fill(String key, ToIntFunction<String> position, List<Object> values) {
        return PLACE.matcher(text(key))
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                values.get(position.applyAsInt(found.group(1))))));
    }
}
