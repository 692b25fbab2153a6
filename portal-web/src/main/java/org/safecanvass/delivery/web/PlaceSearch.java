package org.safecanvass.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.WhereFinder;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;

/** Looks for a place in a list, for those without suggestions; comes back with the choice. */
@Named
@RequestScoped
public class PlaceSearch {
    @Inject private WhereFinder places;
    @Inject private WhereBacking where;
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private Language language;
    @Inject private HttpServletRequest request;
    private String query = "";
    private List<Choice> matches = List.of();
    private @Nullable String match;

    /** What the address asks for; at first what was typed as the place. */
    @PostConstruct
    void search() {
        query =
                Optional.ofNullable(request.getParameter("q"))
                        .or(() -> Optional.ofNullable(draft.form().getWhere().getQuery()))
                        .orElse("")
                        .strip();
        matches = places.search(query).stream().map(where::choice).toList();
    }

    public String getQuery() {
        return query;
    }

    public List<Choice> getMatches() {
        return matches;
    }

    public boolean isNothing() {
        return !query.isEmpty() && matches.isEmpty();
    }

    public @Nullable String take() {
        if (!draft.isOpen()) {
            return wizard.open();
        }
        places.take(draft.form().getWhere(), query, String.valueOf(match), language.getLocale());
        draft.save();
        return "/report/when-where.xhtml?faces-redirect=true&draft="
                + wizard.getDraft()
                + (wizard.isChanging() ? "&back=check" : "");
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }
}
