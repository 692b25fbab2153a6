package org.safecanvass.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditFilter;
import org.safecanvass.audit.workflow.AuditPosition;
import org.safecanvass.platform.entity.StorableTime;
import org.safecanvass.platform.web.PlainText;
import org.safecanvass.platform.web.Times;

/**
 * What the auditor looks for, as it stands in the address, so that it can be kept and passed on.
 */
@Named
@RequestScoped
public class AuditCriteria {
    private static final List<String> NAMES =
            List.of("from", "to", "person", "operation", "action", "reference");

    @Inject private HttpServletRequest request;

    public AuditFilter filter() {
        var to = date("to");
        return new AuditFilter(
                startOf(date("from")),
                startOf(to == null ? null : to.plusDays(1)),
                get("person"),
                operation(),
                action(),
                reference());
    }

    @Nullable AuditPosition after() {
        return AuditAddress.read(request.getParameter("after"));
    }

    /** What was typed, for the form to keep; null when it is empty. */
    public @Nullable String get(String name) {
        return PlainText.given(request.getParameter(name));
    }

    public boolean isAny() {
        return NAMES.stream().anyMatch(name -> get(name) != null);
    }

    /** The key of what is wrong with a day, or null; one that cannot be read limits nothing. */
    public @Nullable String fault(String name) {
        if (get(name) != null && date(name) == null) {
            return "audit.unread";
        }
        return name.equals("to") && isBackwards() ? "invalid.DATE_ORDER" : null;
    }

    private boolean isBackwards() {
        var from = date("from");
        var to = date("to");
        return from != null && to != null && from.isAfter(to);
    }

    public List<Operation> getOperations() {
        return Arrays.asList(Operation.values());
    }

    /** The same criteria as a query. */
    public String getQuery() {
        return NAMES.stream()
                .filter(name -> get(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private @Nullable Operation operation() {
        return Arrays.stream(Operation.values())
                .filter(one -> one.name().equals(get("operation")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String action() {
        var asked = get("action");
        return asked != null && AuditWords.isAction(asked) ? asked : null;
    }

    /** References of reports are in capitals, the ids of polls in small letters. */
    private @Nullable String reference() {
        var asked = get("reference");
        var report = asked == null ? "" : asked.toUpperCase(Locale.ROOT);
        return report.startsWith("SC-") ? report : asked;
    }

    private @Nullable LocalDate date(String name) {
        var typed = get(name);
        try {
            if (typed == null) {
                return null;
            }
            var day = LocalDate.parse(typed);
            StorableTime.require(startOf(day));
            return day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Times.LONDON).toInstant();
    }
}
