package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.DecideRoute;
import org.safecanvass.casework.workflow.RouteToDecide;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;

/** The arbiter names the desk that takes a case. */
@Named
@RequestScoped
public class RouteBacking {
    @Inject private DecideRoute decideRoute;
    @Inject private HttpServletRequest request;
    @Inject private Language language;
    @Inject private Steps steps;
    private @Nullable RouteToDecide route;
    private @Nullable String team;
    private @Nullable String reason;

    public RouteToDecide getRoute() {
        var known = route;
        if (known == null) {
            known = decideRoute.view(id());
            route = known;
        }
        return known;
    }

    public void decide() {
        var to = UUID.fromString(String.valueOf(team));
        if (steps.succeeds(
                () -> decideRoute.decide(id(), to, Objects.requireNonNullElse(reason, "")))) {
            CasePage.go(RoutesBacking.PATH + "?done=1");
        }
    }

    public List<Choice> getDesks() {
        return getRoute().desks().stream()
                .map(one -> Choice.of(one.id().toString(), one.name(language.getLocale())))
                .toList();
    }

    private UUID id() {
        return CaseId.of(String.valueOf(request.getParameter("id")));
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
