package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.RerouteCase;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.workflow.CurrentActor;

/** Says that a case is not for this team, or puts it on another desk of the organisation. */
@Named
@RequestScoped
public class RerouteBacking {
    @Inject private RerouteCase rerouteCase;
    @Inject private Organisations organisations;
    @Inject private CurrentActor actor;
    @Inject private CasePage casePage;
    @Inject private Language language;
    @Inject private Steps steps;
    private @Nullable String team;
    private @Nullable String reason;

    public void sendBack() {
        steps.take(Done.SENT_BACK, () -> rerouteCase.sendBack(casePage.key(), why()));
    }

    public void reroute() {
        var to = UUID.fromString(String.valueOf(team));
        steps.leave(Done.REROUTED, () -> rerouteCase.reroute(casePage.key(), to, why()));
    }

    /** The other desks of the organisation to which reports go. */
    public List<Choice> getTeams() {
        return organisations.teamsOf(actor.require().tenantId()).stream()
                .filter(one -> one.recipientRole().isPresent())
                .filter(one -> !one.id().equals(casePage.getView().team()))
                .map(one -> Choice.of(one.id().toString(), one.name(language.getLocale())))
                .toList();
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
