package org.safecanvass.content.entity;

import java.util.Locale;

/** A text in both languages; neither is ever missing. */
public record Words(String en, String cy) {
    public Words {
        if (en.isBlank() || cy.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: " + en + " / " + cy);
        }
    }

    /** A name that is the same in both languages. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** Welsh for a Welsh locale, else English. */
    public String in(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? cy : en;
    }

    /** Puts a text into every place marked <code>{name}</code>, each language into its own. */
    public Words with(String name, Words value) {
        var place = "{" + name + "}";
        return new Words(en.replace(place, value.en), cy.replace(place, value.cy));
    }
}
