package org.safecanvass.platform.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes RFC 4180 lines that a spreadsheet shows and does not run: a cell that could be a formula
 * gets an apostrophe in front.
 */
public final class SafeCsv {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private final Appendable out;

    public SafeCsv(Appendable out) {
        this.out = out;
    }

    public void line(List<? extends @Nullable Object> cells) throws IOException {
        out.append(cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")));
        out.append("\r\n");
    }

    static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var guarded = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
