package org.safecanvass.incident.web;

import jakarta.json.bind.annotation.JsonbTransient;
import org.jspecify.annotations.Nullable;

/** To whom it happened, and what part they have in an election or public life. */
public class Whom {
    private @Nullable String who;
    private @Nullable String name;
    private @Nullable String capacity;
    private @Nullable String principal;
    private @Nullable String election;
    private @Nullable String office;
    private @Nullable String officeAnswer;
    private @Nullable String officeQuery;

    /** Whether somebody else reports for the person it happened to. */
    @JsonbTransient
    public boolean isOnBehalf() {
        return "OTHER".equals(who);
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getPrincipal() {
        return principal;
    }

    public void setPrincipal(@Nullable String principal) {
        this.principal = principal;
    }

    public @Nullable String getElection() {
        return election;
    }

    public void setElection(@Nullable String election) {
        this.election = election;
    }

    /** What was answered about the council: that of the place, another one, or a council's code. */
    public @Nullable String getOfficeAnswer() {
        return officeAnswer;
    }

    public void setOfficeAnswer(@Nullable String officeAnswer) {
        this.officeAnswer = officeAnswer;
    }

    /** The name of another council, as typed. */
    public @Nullable String getOfficeQuery() {
        return officeQuery;
    }

    public void setOfficeQuery(@Nullable String officeQuery) {
        this.officeQuery = officeQuery;
    }

    /** The council of the office or the contest, where it is not that of the place. */
    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office;
    }
}
