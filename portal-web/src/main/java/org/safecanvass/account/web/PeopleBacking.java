package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.ListPeople;
import org.safecanvass.account.workflow.PeoplePage;
import org.safecanvass.platform.web.Ids;

/** The list of an organisation's people. */
@Named
@RequestScoped
public class PeopleBacking {
    @Inject private ListPeople listPeople;
    private @Nullable String after;
    private @Nullable PeoplePage page;

    public void load() {
        page = listPeople.page(Ids.optional(after));
    }

    public @Nullable PeoplePage getPage() {
        return page;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
