package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.organisation.entity.Team;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.TenantScope;
import org.safecanvass.platform.workflow.UseCase;

/**
 * The desk of a team: the most urgent first, then what is due next. Two queries for each team that
 * the person works in, which is one for nearly everybody.
 */
@Stateless
@UseCase
public class CaseQueue {
    private static final int LARGEST_PAGE = 100;

    @Inject private Organisations organisations;
    @Inject private CaseReach reach;
    @Inject private CurrentActor actor;
    @Inject private TenantScope scope;

    /**
     * A page of cases.
     *
     * @param after the place after which it begins; null for the first page
     */
    @Allowed(Permission.CASE_OPEN)
    public QueuePage page(QueueFilter filter, @Nullable String after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        var me = actor.require().account().orElse(null);
        var lines = new ArrayList<CaseLine>();
        int count = 0;
        var oldest = new ArrayList<Instant>();
        try {
            for (var team : teams(filter)) {
                var query = new QueueQuery(team, filter, me);
                lines.addAll(query.page(scope.connection(), QueuePlace.parse(after), limit + 1));
                var summary = query.summary(scope.connection(), QueuePage.MOST_COUNTED + 1);
                count += summary.count();
                if (summary.oldest() != null) {
                    oldest.add(summary.oldest());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        lines.sort(Comparator.comparing(line -> QueuePlace.parse(line.place())));
        boolean more = lines.size() > limit;
        var shown = List.copyOf(more ? lines.subList(0, limit) : lines);
        return new QueuePage(
                shown,
                more ? shown.get(limit - 1).place() : null,
                count,
                oldest.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    /** The teams whose cases the person may see. */
    @Allowed(Permission.CASE_OPEN)
    public List<Team> myTeams() {
        return organisations.teamsOf(actor.require().tenantId()).stream()
                .filter(team -> inReach(team.id()))
                .toList();
    }

    private Set<UUID> teams(QueueFilter filter) {
        var teams = new TreeSet<UUID>();
        for (var team : organisations.teamsOf(actor.require().tenantId())) {
            if (inReach(team.id()) && (filter.team() == null || filter.team().equals(team.id()))) {
                teams.add(team.id());
            }
        }
        return teams;
    }

    private boolean inReach(UUID team) {
        return !reach.isByTeam() || actor.require().teams().contains(team);
    }
}
