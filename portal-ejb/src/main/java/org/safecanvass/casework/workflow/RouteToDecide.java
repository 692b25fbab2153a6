package org.safecanvass.casework.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safecanvass.casework.workflow.CaseView.Holder;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.organisation.workflow.KnownTeam;

/**
 * A case without a desk as the arbiter sees it: how it was routed, and nothing that was reported.
 *
 * @param holder the organisation that has the case
 * @param from the team that sent it back
 * @param reason why it did
 * @param desks the teams of that organisation of which one must take it
 */
public record RouteToDecide(
        UUID id,
        int version,
        UUID holder,
        UUID from,
        Grade grade,
        String category,
        String capacity,
        List<String> redFlags,
        String placeKind,
        String rule,
        int ruleVersion,
        List<Holder> recipients,
        Instant askedAt,
        Instant dueAt,
        String reason,
        List<KnownTeam> desks) {}
