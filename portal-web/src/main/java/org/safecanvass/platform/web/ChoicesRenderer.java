package org.safecanvass.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws choices as native radio buttons or checkboxes, one line each; the first has the field's own
 * id, so that the summary of faults leads there. Takes {@code items} (of {@link Choice}) and {@code
 * multiple}.
 */
public class ChoicesRenderer extends Renderer<UIInput> {

    @Override
    public void decode(FacesContext faces, UIInput input) {
        var sent =
                faces.getExternalContext()
                        .getRequestParameterValuesMap()
                        .get(input.getClientId(faces));
        input.setSubmittedValue(sent == null ? new String[0] : sent);
    }

    @Override
    public @Nullable Object getConvertedValue(
            FacesContext faces, UIComponent input, Object submitted) {
        var sent = List.of((String[]) submitted);
        var known = items(input).stream().map(Choice::value).collect(Collectors.toSet());
        if (!known.containsAll(sent) || (!multiple(input) && sent.size() > 1)) {
            var text = Texts.in(faces.getViewRoot().getLocale()).text("ERROR_CHOOSE_ONE");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        if (multiple(input)) {
            return sent;
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    @Override
    public void encodeEnd(FacesContext faces, UIInput input) throws IOException {
        var writer = faces.getResponseWriter();
        var chosen = chosen(input);
        String group = null;
        writer.startElement("div", input);
        writer.writeAttribute("class", "choices", null);
        var number = 0;
        for (var choice : items(input)) {
            if (choice.group() != null && !choice.group().equals(group)) {
                group = choice.group();
                writer.startElement("h2", null);
                writer.writeAttribute("class", "choices__group", null);
                writer.writeText(group, null);
                writer.endElement("h2");
            }
            var id = input.getClientId(faces) + (number == 0 ? "" : "-" + number);
            encode(writer, input.getClientId(faces), id, choice, multiple(input), chosen);
            number++;
        }
        writer.endElement("div");
    }

    private static void encode(
            ResponseWriter writer,
            String name,
            String id,
            Choice choice,
            boolean multiple,
            Set<String> chosen)
            throws IOException {
        writer.startElement("div", null);
        writer.writeAttribute("class", "choice", null);
        writer.startElement("input", null);
        writer.writeAttribute("type", multiple ? "checkbox" : "radio", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("value", choice.value(), null);
        if (chosen.contains(choice.value())) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (choice.hint() != null) {
            writer.writeAttribute("aria-describedby", id + "-h", null);
        }
        writer.endElement("input");
        writer.startElement("label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(choice.label(), null);
        writer.endElement("label");
        if (choice.hint() != null) {
            writer.startElement("p", null);
            writer.writeAttribute("class", "hint", null);
            writer.writeAttribute("id", id + "-h", null);
            writer.writeText(choice.hint(), null);
            writer.endElement("p");
        }
        writer.endElement("div");
    }

    private static Set<String> chosen(UIInput input) {
        if (input.getSubmittedValue() instanceof String[] sent) {
            return Set.copyOf(List.of(sent));
        }
        var value = input.getValue();
        var values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.map(Objects::toString).collect(Collectors.toSet());
    }

    private static boolean multiple(UIComponent input) {
        return Boolean.parseBoolean(String.valueOf(input.getAttributes().get("multiple")));
    }

    private static List<Choice> items(UIComponent input) {
        return ((Collection<?>) input.getAttributes().get("items"))
                .stream().map(Choice.class::cast).toList();
    }
}
