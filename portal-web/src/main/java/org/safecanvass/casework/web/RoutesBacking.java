package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.DecideRoute;
import org.safecanvass.casework.workflow.RouteToDecide;

/** The arbiter's desk: the cases for which no team was found. */
@Named
@RequestScoped
public class RoutesBacking {
    static final String PATH = "/staff/routes.xhtml";

    @Inject private DecideRoute decideRoute;
    private @Nullable List<RouteToDecide> open;

    public List<RouteToDecide> getOpen() {
        var known = open;
        if (known == null) {
            known = decideRoute.open();
            open = known;
        }
        return known;
    }
}
