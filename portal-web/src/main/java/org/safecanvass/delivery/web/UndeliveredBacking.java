package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.ListUndelivered;
import org.safecanvass.delivery.workflow.UndeliveredLine;
import org.safecanvass.platform.web.Ids;
import org.safecanvass.platform.web.Language;

/** The operator's list of organisations that a report could not reach. */
@Named
@RequestScoped
public class UndeliveredBacking {
    @Inject private ListUndelivered listUndelivered;
    @Inject private ContentCatalogue content;
    @Inject private Language language;
    private @Nullable String after;
    private List<UndeliveredLine> lines = List.of();

    public void load() {
        lines = listUndelivered.after(Ids.optional(after));
    }

    public List<UndeliveredLine> getLines() {
        return lines.stream().limit(ListUndelivered.PAGE).toList();
    }

    public @Nullable UUID getNext() {
        var more = lines.size() > ListUndelivered.PAGE;
        return more ? lines.get(ListUndelivered.PAGE - 1).id() : null;
    }

    public String role(UndeliveredLine line) {
        return content.now().recipientRole(line.role()).label().in(language.getLocale());
    }

    public String grade(UndeliveredLine line) {
        return content.now().grade(Grade.valueOf(line.grade())).label().in(language.getLocale());
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
