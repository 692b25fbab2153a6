package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.CaseQueue;
import org.safecanvass.casework.workflow.QueuePage;
import org.safecanvass.platform.web.PlainText;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.web.Words;

/** The queue: what waits, in the order in which it is due. Its address says it all. */
@Named
@RequestScoped
public class QueueBacking {
    static final int PAGE_SIZE = 25;
    private static final List<String> NAMES =
            List.of(
                    "team",
                    "state",
                    "grade",
                    "category",
                    "council",
                    "ward",
                    "mine",
                    "closed",
                    "after",
                    "before");

    @Inject private CaseQueue queue;
    @Inject private HttpServletRequest request;
    @Inject private Words words;
    @Inject private Times times;
    private @Nullable QueueAsked asked;
    private @Nullable QueuePage page;
    private @Nullable QueueTable table;

    public QueueTable getTable() {
        var known = table;
        if (known == null) {
            known = new QueueTable(getPage());
            table = known;
        }
        return known;
    }

    public QueuePage getPage() {
        var known = page;
        if (known == null) {
            var filter = asked().filter();
            known =
                    asked().value("before")
                            .map(before -> queue.pageBefore(filter, before, PAGE_SIZE))
                            .orElseGet(
                                    () ->
                                            queue.page(
                                                    filter,
                                                    asked().value("after").orElse(null),
                                                    PAGE_SIZE));
            page = known;
        }
        return known;
    }

    /** How many there are, and since when the oldest waits. */
    public String getSummary() {
        var found = getPage();
        var count = found.count();
        var many = count > QueuePage.MOST_COUNTED;
        var told =
                many
                        ? words.of("queue.count.more")
                        : words.of(
                                asked().isClosed() ? "queue.closed" : "queue.open", "count", count);
        var oldest = found.oldest();
        return oldest == null
                ? told
                : told + " · " + words.of("queue.oldest", "time", times.brief(oldest));
    }

    public boolean isNarrowed() {
        return asked().narrowed();
    }

    public boolean isMine() {
        return asked().has("mine");
    }

    public boolean isClosed() {
        return asked().isClosed();
    }

    public String value(String name) {
        return asked().value(name).orElse("");
    }

    public String getEarlier() {
        return asked().with("before", getPage().previous());
    }

    public String getLater() {
        return asked().with("after", getPage().next());
    }

    QueueAsked asked() {
        var known = asked;
        if (known == null) {
            var given = new LinkedHashMap<String, String>();
            for (var name : NAMES) {
                var value = PlainText.given(request.getParameter(name));
                if (value != null) {
                    given.put(name, value);
                }
            }
            known = new QueueAsked(given);
            asked = known;
        }
        return known;
    }
}
