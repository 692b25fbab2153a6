package org.safecanvass.organisation.workflow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which polls are held where and when; public facts, held in memory for a minute. */
@ApplicationScoped
public class Polls {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private final LoadingCache<String, List<Poll>> byCouncil =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .maximumSize(500)
                    .build(this::read);

    /** A poll by its Democracy Club id. */
    public record Poll(String ballot, String titleEn, String titleCy, LocalDate date) {}

    /** The polls of a council's area, the next one first. */
    public List<Poll> of(String council) {
        return byCouncil.get(council);
    }

    /** Whether people vote there on the day of this instant, London time. */
    public boolean isPollingDay(String council, Instant at) {
        var day = LocalDate.ofInstant(at, LONDON);
        return of(council).stream().anyMatch(poll -> poll.date().equals(day));
    }

    /** Only once the change is there to be read. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) PollsChanged change) {
        byCouncil.invalidateAll();
    }

    private List<Poll> read(String council) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select ballot, title_en, title_cy, date from poll"
                                        + " where council_code = ? order by date, ballot")) {
            query.setString(1, council);
            var polls = new ArrayList<Poll>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    polls.add(
                            new Poll(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getObject(4, LocalDate.class)));
                }
            }
            return polls;
        }
    }
}
