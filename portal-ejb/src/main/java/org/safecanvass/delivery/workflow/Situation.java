package org.safecanvass.delivery.workflow;

import java.util.List;
import org.safecanvass.incident.entity.ReportFacts;
import org.safecanvass.routing.workflow.ProposedRecipient;
import org.safecanvass.routing.workflow.RoutingDecision;

/** A checked report's facts, what the rules say of it, and whom that means, the lead first. */
record Situation(ReportFacts facts, RoutingDecision decision, List<ProposedRecipient> proposed) {}
