package org.safecanvass.delivery.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.incident.workflow.FieldError;
import org.safecanvass.incident.workflow.InvalidReport;
import org.safecanvass.routing.workflow.ProposedRecipient;

/** Which of the proposed recipients the reporter lets have a copy. */
record Choice(Set<ProposedRecipient> chosen) {
    /** Each means all that were proposed of that kind, be it none. */
    private static final Set<String> KINDS = Set.of("POLICE", "COUNCIL", "CAMPAIGN");

    private static final Set<OrganisationKind> POLICE = Set.of(OrganisationKind.POLICE);
    private static final Set<OrganisationKind> CAMPAIGN =
            Set.of(OrganisationKind.CAMPAIGN, OrganisationKind.PARTY);
    private static final Set<OrganisationKind> COUNCIL =
            Set.of(
                    OrganisationKind.COUNCIL,
                    OrganisationKind.COUNTY,
                    OrganisationKind.COMBINED_AUTHORITY,
                    OrganisationKind.PARISH,
                    OrganisationKind.ELECTORAL_OFFICE,
                    OrganisationKind.LEGISLATURE);

    /**
     * Without a word of the reporter's, whom the rules tick; a name that was not proposed is
     * refused.
     */
    static Choice of(@Nullable List<String> named, List<ProposedRecipient> proposed) {
        if (named == null) {
            return new Choice(
                    new LinkedHashSet<>(
                            proposed.stream().filter(one -> one.tick().ticked()).toList()));
        }
        var chosen = new LinkedHashSet<ProposedRecipient>();
        var errors = new ArrayList<FieldError>();
        for (var name : named) {
            var meant = proposed.stream().filter(one -> isMeant(name, one)).toList();
            if (meant.isEmpty() && !KINDS.contains(name)) {
                errors.add(FieldError.of("/recipients", "RECIPIENT_NOT_PROPOSED"));
            }
            chosen.addAll(meant);
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return new Choice(chosen);
    }

    boolean has(ProposedRecipient one) {
        return chosen.contains(one);
    }

    boolean isNobody() {
        return chosen.isEmpty();
    }

    private static boolean isMeant(String name, ProposedRecipient one) {
        return switch (name) {
            case "POLICE" -> POLICE.contains(one.organisationKind());
            case "COUNCIL" -> COUNCIL.contains(one.organisationKind());
            case "CAMPAIGN" -> CAMPAIGN.contains(one.organisationKind());
            default -> one.roleId().equals(name) || one.routedRoleIds().contains(name);
        };
    }
}
