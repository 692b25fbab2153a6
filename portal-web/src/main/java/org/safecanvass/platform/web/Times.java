package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in the United Kingdom read them, in the language of the page. */
@Named
@RequestScoped
public class Times {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private Clock clock;
    @Inject private Language language;

    public Instant getNow() {
        return clock.instant();
    }

    /** Wednesday 18 November 2026 at 10:14. */
    public String full(Instant moment) {
        return format("times.full", moment, language.getLocale());
    }

    /** 18 Nov 09:02, for tables. */
    public String brief(Instant moment) {
        return format("times.brief", moment, language.getLocale());
    }

    /** 18 Nov 2026 09:02, for what may be older than a year. */
    public String dated(Instant moment) {
        return format("times.dated", moment, language.getLocale());
    }

    /** 18 Nov 2026 09:02:13, for the trail. */
    public String seconds(Instant moment) {
        return format("times.seconds", moment, language.getLocale());
    }

    /** Wednesday 18 November 2026. */
    public String dayOf(Instant moment) {
        return format("times.day", moment, language.getLocale());
    }

    public String day(LocalDate date) {
        return dayOf(date.atStartOfDay(LONDON).toInstant());
    }

    /** For the {@code datetime} attribute. */
    public String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(LONDON).withNano(0));
    }

    /** How an answer that is due then stands now. */
    public DueClock due(Instant from, Instant due) {
        return DueClock.at(clock.instant(), from, due, Texts.in(language.getLocale()));
    }

    static String format(String pattern, Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.in(locale).text(pattern), locale)
                .format(moment.atZone(LONDON));
    }
}
