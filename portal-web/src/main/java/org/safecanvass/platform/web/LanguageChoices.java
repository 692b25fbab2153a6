package org.safecanvass.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The languages of the portal, each by its own name. */
@Named
@ApplicationScoped
public class LanguageChoices {
    public List<Choice> getAll() {
        return List.of(Choice.of("en", "English"), Choice.of("cy", "Cymraeg"));
    }
}
