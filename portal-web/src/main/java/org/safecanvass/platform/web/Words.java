package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.safecanvass.platform.entity.DomainException;

/** Texts with places to fill, in the language of the page. */
@Named
@RequestScoped
public class Words {
    @Inject private Language language;

    public String of(String key, Object... namesAndValues) {
        return texts().named(key, namesAndValues);
    }

    public String numbered(String key, Object... values) {
        return texts().numbered(key, List.of(values));
    }

    /** What a refusal says to the person: what happened, then what to do. */
    public String of(DomainException refusal) {
        return texts().numbered("error." + refusal.code(), refusal.details());
    }

    private Texts texts() {
        return Texts.in(language.getLocale());
    }
}
