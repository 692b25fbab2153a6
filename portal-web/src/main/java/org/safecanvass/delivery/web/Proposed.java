package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Tick;
import org.safecanvass.delivery.workflow.ProposeRecipients;
import org.safecanvass.delivery.workflow.ProposeRecipients.Preview;
import org.safecanvass.delivery.workflow.ProposeRecipients.Proposal;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.Sharing;
import org.safecanvass.platform.web.Language;

/** Whom the rules propose for the current draft, and whom of them the reporter ticked. */
@RequestScoped
public class Proposed {
    @Inject private ProposeRecipients propose;
    @Inject private ReportCommands commands;
    @Inject private CurrentDraft draft;
    @Inject private Language language;
    private @Nullable Preview preview;

    /** Refused while the report is not fit to be sent. */
    public Preview preview() {
        var known = preview;
        if (known == null) {
            known = propose.propose(commands.of(draft.form(), draft.key(), language.getLocale()));
            preview = known;
        }
        return known;
    }

    public List<Proposal> all() {
        return preview().proposals();
    }

    /** Whoever chose nobody is asked anew before anybody is ticked. */
    public boolean isTicked(Proposal one) {
        var chosen = sharing().getRecipients();
        return chosen == null
                ? one.tick().ticked()
                : chosen.contains(one.recipient().role())
                        || !chosen.isEmpty() && isNew(one) && one.tick().ticked();
    }

    public List<Proposal> ticked() {
        return all().stream().filter(this::isTicked).toList();
    }

    /** Those that ask once more before they are left out, and were left out. */
    public List<Proposal> leftOut() {
        return all().stream()
                .filter(one -> one.tick() == Tick.LOCKED_WITH_DOUBLE_ASK)
                .filter(one -> !isTicked(one))
                .toList();
    }

    /** Whether answers changed so that others are proposed than those who were on the page. */
    public boolean isOutdated() {
        return !sharing().getSeen().containsAll(roles()) || sharing().getRecipients() == null;
    }

    public List<String> roles() {
        return all().stream().map(one -> one.recipient().role()).toList();
    }

    private boolean isNew(Proposal one) {
        return !sharing().getSeen().contains(one.recipient().role());
    }

    private Sharing sharing() {
        return draft.form().getSharing();
    }
}
