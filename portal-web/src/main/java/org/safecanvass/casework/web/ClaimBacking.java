package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.AcknowledgeCase;
import org.safecanvass.casework.workflow.ClaimCase;
import org.safecanvass.platform.web.Choice;

/** Takes a case on, says so to the reporter, hands it over. */
@Named
@RequestScoped
public class ClaimBacking {
    @Inject private ClaimCase claimCase;
    @Inject private AcknowledgeCase acknowledgeCase;
    @Inject private CasePage casePage;
    @Inject private Steps steps;
    private @Nullable String colleague;

    public void claim() {
        steps.take(Done.CLAIMED, () -> claimCase.claim(casePage.key()));
    }

    public void acknowledge() {
        steps.take(Done.ACKNOWLEDGED, () -> acknowledgeCase.acknowledge(casePage.key()));
    }

    public void handOver() {
        var to = UUID.fromString(String.valueOf(colleague));
        steps.leave(Done.HANDED_OVER, () -> claimCase.handOver(casePage.key(), to));
    }

    public List<Choice> getColleagues() {
        return claimCase.colleagues(casePage.id()).stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    public @Nullable String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague;
    }
}
