package org.safecanvass.organisation.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.platform.entity.UuidV7;
import org.safecanvass.platform.workflow.TenantScope;

/** The table of polls, which are public facts. */
@ApplicationScoped
class PollStore {
    private static final int AT_MOST = 500;
    private static final String COLUMNS =
            "select id, ballot, council_code, title_en, title_cy, date, entered_by from poll where ";

    @Inject private TenantScope scope;
    @Inject private Clock clock;

    List<EnteredPoll> from(LocalDate day, Collection<String> councils) {
        return read(
                COLUMNS
                        + "date >= ? and council_code = any (?) order by date, ballot, council_code"
                        + " limit "
                        + AT_MOST,
                Date.valueOf(day),
                councils.toArray(String[]::new));
    }

    Optional<EnteredPoll> find(UUID id) {
        return read(COLUMNS + "id = ?", id).stream().findFirst();
    }

    /** Whether it was new. */
    boolean add(NewPoll poll, LocalDate date, UUID enteredBy) {
        return write(
                "insert into poll (id, ballot, council_code, title_en, title_cy, date, entered_by,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                UuidV7.next(),
                poll.ballot(),
                poll.council(),
                poll.titleEn(),
                poll.titleCy(),
                Date.valueOf(date),
                enteredBy,
                Timestamp.from(clock.instant()));
    }

    boolean remove(UUID id) {
        return write("delete from poll where id = ?", id);
    }

    private boolean write(String sql, Object... values) {
        try (var statement = scope.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the polls cannot be changed", e);
        }
    }

    private List<EnteredPoll> read(String sql, Object... values) {
        try (var query = scope.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var polls = new ArrayList<EnteredPoll>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    polls.add(
                            new EnteredPoll(
                                    rows.getObject("id", UUID.class),
                                    rows.getString("ballot"),
                                    rows.getString("council_code"),
                                    rows.getString("title_en"),
                                    rows.getString("title_cy"),
                                    rows.getObject("date", LocalDate.class),
                                    rows.getObject("entered_by", UUID.class)));
                }
            }
            return polls;
        } catch (SQLException e) {
            throw new IllegalStateException("the polls cannot be read", e);
        }
    }
}
