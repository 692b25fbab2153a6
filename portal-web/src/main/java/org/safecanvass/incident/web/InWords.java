package org.safecanvass.incident.web;

import org.jspecify.annotations.Nullable;

/** What happened in the reporter’s own words. */
public class InWords {
    private @Nullable String description;
    private @Nullable String people;
    private @Nullable String evidence;

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
