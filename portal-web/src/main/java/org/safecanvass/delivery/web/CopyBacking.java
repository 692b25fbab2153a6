package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.delivery.workflow.ProposeRecipients.Proposal;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.Language;

/** Exactly what one recipient would see, before it is sent. */
@Named
@RequestScoped
public class CopyBacking {
    @Inject private RecipientsBacking recipients;
    @Inject private Proposed proposed;
    @Inject private CopyRows copies;
    @Inject private AnswersInWords answers;
    @Inject private CurrentDraft draft;
    @Inject private Language language;
    @Inject private HttpServletRequest request;

    public @Nullable String open() {
        var elsewhere = recipients.open();
        if (elsewhere == null && proposal().isEmpty()) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
        return elsewhere;
    }

    public String getRecipient() {
        return proposal()
                .map(Proposal::recipient)
                .map(to -> language.pick(to.organisationEn(), to.organisationCy()))
                .orElse("");
    }

    public List<AnswersInWords.Line> getRows() {
        return proposal()
                .map(one -> copies.of(answers.facts(draft.form()), one.copy()))
                .orElse(List.of());
    }

    private Optional<Proposal> proposal() {
        var role = request.getParameter("role");
        return draft.isOpen()
                ? proposed.all().stream()
                        .filter(one -> one.recipient().role().equals(role))
                        .findFirst()
                : Optional.empty();
    }
}
