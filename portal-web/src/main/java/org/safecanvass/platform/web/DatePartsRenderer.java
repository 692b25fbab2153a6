package org.safecanvass.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a date as day, month and year, and keeps what was typed even when it is no date. With
 * {@code past} a date that has not come yet is refused.
 */
public class DatePartsRenderer extends Renderer<UIInput> {
    private static final List<String> PARTS = List.of("DATE_DAY", "DATE_MONTH", "DATE_YEAR");
    private static final int EARLIEST_YEAR = 1900;

    @Override
    public void decode(FacesContext faces, UIInput input) {
        var sent = faces.getExternalContext().getRequestParameterMap();
        var id = input.getClientId(faces);
        input.setSubmittedValue(
                PARTS.stream()
                        .map(part -> sent.getOrDefault(name(id, part), "").strip())
                        .toArray(String[]::new));
    }

    @Override
    public @Nullable Object getConvertedValue(
            FacesContext faces, UIComponent input, Object submitted) {
        var sent = (String[]) submitted;
        if (Arrays.stream(sent).allMatch(String::isEmpty)) {
            return null;
        }
        if (Arrays.stream(sent).anyMatch(String::isEmpty)) {
            throw refusal(faces, "ERROR_DATE_MISSING");
        }
        var date = date(faces, sent);
        if (Boolean.parseBoolean(String.valueOf(input.getAttributes().get("past")))
                && date.isAfter(today())) {
            throw refusal(faces, "ERROR_DATE_FUTURE");
        }
        return date;
    }

    private static LocalDate date(FacesContext faces, String[] sent) {
        try {
            var numbers = Arrays.stream(sent).mapToInt(Integer::parseInt).toArray();
            if (numbers[2] < EARLIEST_YEAR) {
                throw refusal(faces, "ERROR_DATE_NOT_REAL");
            }
            return LocalDate.of(numbers[2], numbers[1], numbers[0]);
        } catch (NumberFormatException | DateTimeException unreal) {
            throw refusal(faces, "ERROR_DATE_NOT_REAL");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(CDI.current().select(Clock.class).get().withZone(Times.LONDON));
    }

    private static ConverterException refusal(FacesContext faces, String key) {
        var text = Texts.in(faces.getViewRoot().getLocale()).text(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    @Override
    public void encodeEnd(FacesContext faces, UIInput input) throws IOException {
        var writer = faces.getResponseWriter();
        var texts = Texts.in(faces.getViewRoot().getLocale());
        var shown = shown(input);
        writer.startElement("div", input);
        writer.writeAttribute("class", "dates", null);
        for (var number = 0; number < PARTS.size(); number++) {
            var part = PARTS.get(number);
            var name = name(input.getClientId(faces), part);
            var style =
                    (number == 2 ? "input w4 num" : "input w2 num")
                            + (input.isValid() ? "" : " bad");
            encode(writer, name, texts.text(part), style, shown[number]);
        }
        writer.endElement("div");
    }

    private static void encode(
            ResponseWriter writer, String name, String label, String style, String value)
            throws IOException {
        writer.startElement("div", null);
        writer.startElement("label", null);
        writer.writeAttribute("for", name, null);
        writer.writeText(label, null);
        writer.endElement("label");
        writer.startElement("input", null);
        writer.writeAttribute("class", style, null);
        writer.writeAttribute("id", name, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("inputmode", "numeric", null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
        writer.endElement("div");
    }

    /** The first part has the field's own id, so that the summary of faults leads there. */
    private static String name(String id, String part) {
        return part.equals(PARTS.get(0))
                ? id
                : id + "-" + part.substring("DATE_".length()).toLowerCase(Locale.ROOT);
    }

    private static String[] shown(UIInput input) {
        if (input.getSubmittedValue() instanceof String[] sent) {
            return sent;
        }
        return input.getValue() instanceof LocalDate date
                ? new String[] {
                    String.valueOf(date.getDayOfMonth()),
                    String.valueOf(date.getMonthValue()),
                    String.valueOf(date.getYear())
                }
                : new String[] {"", "", ""};
    }
}
