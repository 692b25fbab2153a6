package org.safecanvass.incident.web;

import jakarta.json.bind.annotation.JsonbTransient;
import org.jspecify.annotations.Nullable;

/** Where it happened: what was typed, and the place that this turned out to be. */
public class Where {
    private @Nullable String query;
    private @Nullable String found;
    private @Nullable String postcode;
    private @Nullable String council;
    private @Nullable String ward;
    private @Nullable String street;
    private boolean precise;
    private @Nullable String chosen;

    /** Forgets the place that was found, since something else was typed. */
    void forget() {
        postcode = null;
        council = null;
        ward = null;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getFound() {
        return found;
    }

    public void setFound(@Nullable String found) {
        this.found = found;
    }

    /** The suggestion that was taken, by its code; counts only for what is typed with it. */
    @JsonbTransient
    public @Nullable String getChosen() {
        return chosen;
    }

    @JsonbTransient
    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable String getCouncil() {
        return council;
    }

    public void setCouncil(@Nullable String council) {
        this.council = council;
    }

    public @Nullable String getWard() {
        return ward;
    }

    public void setWard(@Nullable String ward) {
        this.ward = ward;
    }

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public boolean isPrecise() {
        return precise;
    }

    public void setPrecise(boolean precise) {
        this.precise = precise;
    }
}
