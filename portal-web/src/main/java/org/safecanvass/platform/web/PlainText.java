package org.safecanvass.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person typed, without the control characters that no keyboard has and no table takes. */
@FacesConverter("org.safecanvass.PlainText")
public class PlainText implements Converter<String> {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    @Override
    public @Nullable String getAsObject(
            FacesContext faces, UIComponent component, @Nullable String typed) {
        return typed == null ? null : clean(typed);
    }

    /** What stands in an address, cleaned alike; null when nothing is left of it. */
    public static @Nullable String given(@Nullable String parameter) {
        var kept = parameter == null ? "" : clean(parameter);
        return kept.isEmpty() ? null : kept;
    }

    private static String clean(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(
                CONTROL.matcher(lines).replaceAll("").strip(), Normalizer.Form.NFC);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String value) {
        return value == null ? "" : value;
    }
}
