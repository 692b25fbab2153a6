package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form refused: beside each field, and all together at the top of the page. */
@Named
@RequestScoped
public class Faults {
    /**
     * One line of the summary.
     *
     * @param field the element that the line leads to, or null when it is about the whole page
     */
    public record Line(@Nullable String field, String text) {}

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    public List<Line> getLines() {
        var faces = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id ->
                                faces.getMessageList(id).stream()
                                        .filter(Faults::isFault)
                                        .map(message -> new Line(id, message.getDetail()))
                                        .forEach(lines::add));
        return lines;
    }

    /** The first fault of the named field near this component, or null when it is fine. */
    public @Nullable String of(UIComponent near, String id) {
        var field = near.findComponent(id);
        if (field == null) {
            return null;
        }
        var faces = FacesContext.getCurrentInstance();
        return faces.getMessageList(field.getClientId(faces)).stream()
                .filter(Faults::isFault)
                .map(FacesMessage::getDetail)
                .findFirst()
                .orElse(null);
    }

    /** Ids of the hint and of the fault beside a field, as {@code aria-describedby} wants them. */
    public @Nullable String described(UIComponent near, String id, @Nullable String hint) {
        var hinted = hint == null || hint.isEmpty() ? "" : id + "-h";
        var faulty = of(near, id) == null ? "" : id + "-e";
        var both = (hinted + " " + faulty).strip();
        return both.isEmpty() ? null : both;
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
