package org.safecanvass.incident.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who should know: the roles that were ticked, and those that were on the page. */
public class Sharing {
    private @Nullable List<String> recipients;
    private List<String> seen = new ArrayList<>();
    private boolean sure;

    public @Nullable List<String> getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable List<String> recipients) {
        this.recipients = recipients;
    }

    public List<String> getSeen() {
        return seen;
    }

    public void setSeen(List<String> seen) {
        this.seen = seen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
