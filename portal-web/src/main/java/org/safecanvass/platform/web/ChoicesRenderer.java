package org.safecanvass.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
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
 * Radio buttons or checkboxes out of {@code items} (of {@link Choice}) and {@code multiple}. Only
 * what was offered can be chosen.
 */
public class ChoicesRenderer extends Renderer<UIInput> {

    @Override
    public void decode(FacesContext faces, UIInput input) {
        var sent = faces.getExternalContext().getRequestParameterValuesMap();
        input.setSubmittedValue(sent.getOrDefault(input.getClientId(faces), new String[0]));
    }

    @Override
    public @Nullable Object getConvertedValue(
            FacesContext faces, UIComponent input, Object submitted) {
        var sent = List.of((String[]) submitted);
        var offered = items(input).stream().map(Choice::value).collect(Collectors.toSet());
        if (!offered.containsAll(sent) || (!multiple(input) && sent.size() > 1)) {
            var text = Texts.in(faces.getViewRoot().getLocale()).text("invalid.UNKNOWN_VALUE");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        if (multiple(input)) {
            return sent;
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    @Override
    public void encodeEnd(FacesContext faces, UIInput input) throws IOException {
        var kind = multiple(input) ? "checkbox" : "radio";
        new ChoiceMarkup(faces.getResponseWriter(), input.getClientId(faces), kind, chosen(input))
                .write(items(input));
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
        var items = (Collection<?>) input.getAttributes().get("items");
        return items.stream().map(Choice.class::cast).toList();
    }
}
