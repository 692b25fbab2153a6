package org.safecanvass.casework.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.QueuePlace.Side;
import org.safecanvass.organisation.workflow.KnownTeam;
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
        return read(filter, new Side(QueuePlace.parse(after), true), size, after != null);
    }

    /** The page that ends before a place. */
    @Allowed(Permission.CASE_OPEN)
    public QueuePage pageBefore(QueueFilter filter, String before, int size) {
        return read(filter, new Side(QueuePlace.parse(before), false), size, true);
    }

    private QueuePage read(QueueFilter filter, Side from, int size, boolean farIn) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        var me = actor.require().account().orElse(null);
        var lines = new ArrayList<CaseLine>();
        var summaries = new ArrayList<QueueQuery.Summary>();
        try {
            for (var team : teams(filter)) {
                var query = new QueueQuery(team, filter, me);
                lines.addAll(query.page(scope.connection(), from, limit + 1));
                summaries.add(query.summary(scope.connection(), QueuePage.MOST_COUNTED + 1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return page(lines, from.forwards(), limit, farIn, summaries);
    }

    private static QueuePage page(
            List<CaseLine> found,
            boolean forwards,
            int limit,
            boolean farIn,
            List<QueueQuery.Summary> summaries) {
        var order = Comparator.comparing((CaseLine line) -> QueuePlace.parse(line.place()));
        var shown =
                found.stream()
                        .sorted(forwards ? order : order.reversed())
                        .limit(limit)
                        .sorted(order)
                        .toList();
        boolean more = found.size() > shown.size();
        boolean earlier = forwards ? farIn : more;
        boolean later = !forwards || more;
        return new QueuePage(
                shown,
                earlier && !shown.isEmpty() ? shown.get(0).place() : null,
                later && !shown.isEmpty() ? shown.get(shown.size() - 1).place() : null,
                summaries.stream().mapToInt(QueueQuery.Summary::count).sum(),
                summaries.stream()
                        .map(QueueQuery.Summary::oldest)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The teams whose cases the person may see. */
    @Allowed(Permission.CASE_OPEN)
    public List<KnownTeam> myTeams() {
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
