package org.safecanvass.routing.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.workflow.ContentCatalogue;

/** Decides by the rules in force at the report's instant, and finds the teams behind the roles. */
@ApplicationScoped
public class Router {
    private final Map<Content, RoutingTable> tables =
            Collections.synchronizedMap(new IdentityHashMap<>());

    @Inject private ContentCatalogue catalogue;
    @Inject private Directory directory;

    protected Router() {}

    /** A router for use without a container. */
    public Router(ContentCatalogue catalogue, Directory directory) {
        this.catalogue = catalogue;
        this.directory = directory;
    }

    public RoutingDecision decide(RoutingFacts facts) {
        return tables.computeIfAbsent(contentOf(facts), RoutingTable::new).decide(facts);
    }

    /** The teams to propose, the lead first. */
    public List<ProposedRecipient> propose(RoutingDecision decision, Whereabouts whereabouts) {
        return new RoleResolver(contentOf(decision.facts()), directory)
                .resolve(decision, whereabouts);
    }

    private Content contentOf(RoutingFacts facts) {
        return catalogue.at(facts.instant());
    }
}
