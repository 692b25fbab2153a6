package org.safecanvass.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.statistics.entity.Breakdown;
import org.safecanvass.statistics.workflow.FigureItems;
import org.safecanvass.statistics.workflow.FigureRow;

/** What the items of figures are called in the language of the page. */
@Named
@RequestScoped
public class FigureNames {
    @Inject private Language language;
    @Inject private ContentCatalogue content;
    @Inject private Gazetteer gazetteer;

    public String of(Breakdown breakdown, String item) {
        return switch (breakdown) {
            case WEEK -> day(LocalDate.parse(item));
            case CATEGORY -> category(item);
            case WARD -> ward(item);
            case PROGRESS -> texts().text("dashboard.progress." + item);
        };
    }

    /** 16 November 2026. */
    public String day(LocalDate date) {
        return format(date, "d MMMM uuuu");
    }

    /** 16 Nov. */
    String shortDay(LocalDate date) {
        return format(date, "d MMM");
    }

    /** The number, or the words for a hidden one. */
    public String figure(FigureRow row) {
        return row.hidden() ? hidden() : Integer.toString(row.incidents());
    }

    String hidden() {
        return texts().text("dashboard.hidden");
    }

    Texts texts() {
        return Texts.in(language.getLocale());
    }

    private String category(String id) {
        return content.now()
                .reporting()
                .categories()
                .find(id)
                .map(category -> category.label().in(language.getLocale()))
                .orElse(id);
    }

    private String ward(String code) {
        if (code.equals(FigureItems.UNKNOWN_WARD)) {
            return texts().text("dashboard.ward.unknown");
        }
        return gazetteer.ward(code).map(ward -> ward.name(language.getLocale())).orElse(code);
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(date);
    }
}
