package org.safecanvass.routing.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.ContentException;
import org.safecanvass.content.entity.RecipientRole;

/** The roles named so far, each once. */
final class RoleTally {
    private final Map<String, RoutedRole> roles = new LinkedHashMap<>();
    private @Nullable String leadId;

    boolean hasLead() {
        return leadId != null;
    }

    /**
     * The firmer tick wins, and its rule gives the reason; the lead's reason stays why it leads.
     */
    void add(RoutedRole role) {
        if (role.lead()) {
            leadId = role.roleId();
        }
        roles.merge(role.roleId(), role, RoleTally::firmer);
    }

    /** Takes a role out; if it led, its fall-back leads with its tick. */
    void drop(RecipientRole dropped) {
        var gone = roles.remove(dropped.id());
        if (gone == null || !gone.lead()) {
            return;
        }
        var fallback = Objects.requireNonNull(dropped.fallbackRoleId());
        leadId = fallback;
        roles.merge(
                fallback,
                new RoutedRole(
                        fallback, true, gone.tick(), gone.rule(), gone.sentence(), dropped.id()),
                (known, added) -> known.leading(known.tick().orFirmer(added.tick())));
    }

    List<RoutedRole> leadFirst(RoutingFacts facts) {
        var ordered = new ArrayList<RoutedRole>(roles.size());
        for (var role : roles.values()) {
            ordered.add(role.lead() ? 0 : ordered.size(), role);
        }
        if (leadId == null) {
            throw new ContentException("routing.csv: no rule leads for " + facts);
        }
        return List.copyOf(ordered);
    }

    private static RoutedRole firmer(RoutedRole known, RoutedRole added) {
        if (known.lead()) {
            return known.leading(known.tick().orFirmer(added.tick()));
        }
        if (added.lead()) {
            return added.leading(added.tick().orFirmer(known.tick()));
        }
        return added.tick().compareTo(known.tick()) > 0 ? added : known;
    }
}
