package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Refuses a text that is longer than the field's {@code limit}, and says by how much. */
@Named
@RequestScoped
public class TextLimit {
    private static final int USUAL = 200;

    @Inject private Words words;

    public void check(FacesContext faces, UIComponent field, Object value) {
        var text = String.valueOf(value);
        var over = text.codePointCount(0, text.length()) - limit(field);
        if (over > 0) {
            var told = words.of("ERROR_TOO_LONG", "count", over);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, told));
        }
    }

    private static int limit(UIComponent field) {
        var limit = field.getAttributes().get("limit");
        return limit == null || limit.toString().isEmpty()
                ? USUAL
                : Integer.parseInt(limit.toString());
    }
}
