package org.safecanvass.platform.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes choices one line each, under the headings of their groups. The first has the field's own
 * id, so that the summary of faults leads there.
 */
final class ChoiceMarkup {
    private final ResponseWriter writer;
    private final String name;
    private final String kind;
    private final Set<String> chosen;
    private int written;

    ChoiceMarkup(ResponseWriter writer, String name, String kind, Set<String> chosen) {
        this.writer = writer;
        this.name = name;
        this.kind = kind;
        this.chosen = chosen;
    }

    void write(List<Choice> choices) throws IOException {
        for (var from = 0; from < choices.size(); ) {
            var group = choices.get(from).group();
            var to = from;
            while (to < choices.size() && Objects.equals(group, choices.get(to).group())) {
                to++;
            }
            group(group, choices.subList(from, to));
            from = to;
        }
    }

    private void group(@Nullable String heading, List<Choice> choices) throws IOException {
        open("div", heading == null ? "choices" : "group");
        if (heading != null) {
            open("h2", null);
            writer.writeText(heading, null);
            writer.endElement("h2");
            open("div", "choices");
        }
        for (var choice : choices) {
            choice(choice);
        }
        if (heading != null) {
            writer.endElement("div");
        }
        writer.endElement("div");
    }

    private void choice(Choice choice) throws IOException {
        var id = written == 0 ? name : name + "-" + written;
        var hint = choice.hint() == null || choice.hint().isBlank() ? null : name + "-h" + written;
        written++;
        open("div", "choice");
        input(choice, id, hint);
        open("label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(choice.label(), null);
        writer.endElement("label");
        if (hint != null) {
            open("p", "hint");
            writer.writeAttribute("id", hint, null);
            writer.writeText(choice.hint(), null);
            writer.endElement("p");
        }
        writer.endElement("div");
    }

    private void input(Choice choice, String id, @Nullable String hint) throws IOException {
        open("input", null);
        writer.writeAttribute("type", kind, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("value", choice.value(), null);
        if (chosen.contains(choice.value())) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (hint != null) {
            writer.writeAttribute("aria-describedby", hint, null);
        }
        writer.endElement("input");
    }

    private void open(String tag, @Nullable String style) throws IOException {
        writer.startElement(tag, null);
        if (style != null) {
            writer.writeAttribute("class", style, null);
        }
    }
}
