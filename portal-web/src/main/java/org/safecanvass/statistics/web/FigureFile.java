package org.safecanvass.statistics.web;

import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.safecanvass.platform.web.Texts;
import org.safecanvass.statistics.entity.Breakdown;
import org.safecanvass.statistics.workflow.Dashboard;
import org.safecanvass.statistics.workflow.FigureRow;

/** The tables of a dashboard as CSV, each with the total of what is shown. */
final class FigureFile {
    /** Tells spreadsheets that the file is UTF-8. */
    private static final char MARK = '\ufeff';

    private static final String FORMULA = "=+-@\t\r";

    private final BiFunction<Breakdown, String, String> names;
    private final Texts texts;

    FigureFile(BiFunction<Breakdown, String, String> names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    void write(Dashboard dashboard, Appendable out) throws IOException {
        out.append(MARK);
        var csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(
                texts.text("dashboard.file.table"),
                texts.text("dashboard.file.code"),
                texts.text("dashboard.file.name"),
                texts.text("dashboard.incidents"));
        for (var breakdown : Breakdown.values()) {
            var title = texts.text("dashboard.by." + breakdown);
            var table = dashboard.table(breakdown);
            for (var row : table.rows()) {
                csv.printRecord(
                        title, row.item(), inert(names.apply(breakdown, row.item())), figure(row));
            }
            csv.printRecord(title, "", texts.text("dashboard.total"), table.total());
        }
    }

    private Object figure(FigureRow row) {
        return row.hidden() ? texts.text("dashboard.hidden") : row.incidents();
    }

    /** A spreadsheet must not take a name for a formula. */
    static String inert(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
