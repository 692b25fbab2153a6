package org.safecanvass.routing.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Capacity;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.Words;

/** Says in words, in both languages, why somebody should know. */
public final class RouteExplanation {
    private static final Words NO_SUCH_TEAM =
            new Words(
                    "This goes to {organisation}, because there is no such team for you here:"
                            + " {role}.",
                    "Mae hyn yn mynd at {organisation}, gan nad oes tîm o’r fath i chi yma:"
                            + " {role}.");
    private static final Words NOT_JOINED =
            new Words(
                    "This goes to {organisation} as well, because it cannot be delivered here yet:"
                            + " {other}.",
                    "Mae hyn yn mynd at {organisation} hefyd, gan na ellir ei ddanfon yma eto:"
                            + " {other}.");

    private final Content content;

    public RouteExplanation(Content content) {
        this.content = content;
    }

    /** Fills a rule's sentence. Without a place it speaks of the person's election area. */
    public Words sentence(
            Words sentence, RoutingFacts facts, Words organisation, @Nullable Words place) {
        var unknown = content.advice().interfaceTexts().require("PLACE_UNKNOWN").text();
        return sentence.with("organisation", organisation)
                .with("place", place == null ? unknown : place)
                .with("capacity", subject(facts).plural());
    }

    /** Why somebody stands in for a role that has no team. */
    public Words standsIn(Words organisation, String missingRoleId) {
        return NO_SUCH_TEAM
                .with("organisation", organisation)
                .with("role", content.recipientRole(missingRoleId).label());
    }

    /** Why somebody is told beside an organisation that has not joined. */
    public Words besides(Words organisation, Words notJoined) {
        return NOT_JOINED.with("organisation", organisation).with("other", notJoined);
    }

    /** A linked person's words come from whom they support. */
    private Capacity subject(RoutingFacts facts) {
        var own = content.capacity(facts.capacityId());
        var principal = facts.principalCapacityId();
        return own.linkedToPrincipal() && principal != null ? content.capacity(principal) : own;
    }
}
