package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.safecanvass.casework.workflow.HandOver;
import org.safecanvass.casework.workflow.HeldCase;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.web.Language;

/** The open cases of somebody who is about to leave. */
@Named("handOver")
@RequestScoped
public class HandOverBacking {
    @Inject private HandOver handOver;
    @Inject private Organisations organisations;
    @Inject private ContentCatalogue content;
    @Inject private Language language;

    public List<HeldCase> of(UUID account) {
        return handOver.heldBy(account);
    }

    public String team(HeldCase held) {
        return organisations
                .team(held.teamId())
                .map(team -> team.name(language.getLocale()))
                .orElse("");
    }

    public String grade(HeldCase held) {
        return content.now().grade(held.grade()).label().in(language.getLocale());
    }
}
