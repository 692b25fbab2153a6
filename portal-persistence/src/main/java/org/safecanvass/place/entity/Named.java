package org.safecanvass.place.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Has a name in English and, where one is in use, another in Welsh. */
public interface Named {
    String nameEn();

    @Nullable String nameCy();

    /** The name for a reader of this language; English stands in for a missing Welsh name. */
    default String name(Locale locale) {
        String welsh = nameCy();
        return welsh != null && locale.getLanguage().equals("cy") ? welsh : nameEn();
    }
}
