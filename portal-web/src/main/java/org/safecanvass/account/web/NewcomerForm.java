package org.safecanvass.account.web;

import java.util.Locale;

/** What is asked about everybody who is taken in. */
public abstract class NewcomerForm {
    private String name = "";
    private String email = "";
    private String language = "en";

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
