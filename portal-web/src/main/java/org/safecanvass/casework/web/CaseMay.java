package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.safecanvass.account.web.CurrentUser;
import org.safecanvass.casework.entity.CaseState;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.platform.workflow.CurrentActor;

/** What this person may do with the case now, so that no button leads to a refusal. */
@Named
@RequestScoped
public class CaseMay {
    @Inject private CasePage casePage;
    @Inject private CurrentUser user;
    @Inject private CurrentActor actor;

    public boolean isClaim() {
        return !view().closed() && !isMine() && user.may("CASE_CLAIM");
    }

    public boolean isHandOver() {
        return !view().closed()
                && (user.may("CASE_ASSIGN") || (isMine() && user.may("CASE_CLAIM")));
    }

    public boolean isAcknowledge() {
        return leadsTo(CaseState.ACKNOWLEDGED) && user.may("CASE_CLAIM");
    }

    public boolean isAssess() {
        return leadsTo(CaseState.ASSESSED) && user.may("CASE_ASSESS");
    }

    public boolean isNote() {
        return user.may("CASE_NOTE_INTERNAL");
    }

    public boolean isMessage() {
        return user.may("MESSAGE_REPORTER");
    }

    public boolean isAdvise() {
        return inWork() && user.may("CASE_DECIDE");
    }

    public boolean isRefer() {
        return inWork() && (user.may("REFERENCE_SET") || user.may("CASE_DECIDE"));
    }

    public boolean isKeep() {
        return leadsTo(CaseState.LOG_ONLY) && user.may("CASE_DECIDE");
    }

    public boolean isTell() {
        return leadsTo(CaseState.OUTCOME_TOLD) && user.may("CASE_DECIDE");
    }

    public boolean isAgree() {
        return inWork() && isUrgent() && !view().supervisorAgreed() && user.may("CASE_HANDOVER");
    }

    public boolean isClose() {
        return leadsTo(CaseState.CLOSED)
                && user.may("CASE_CLOSE")
                && (view().missingToClose().isEmpty() || isCloseAlone());
    }

    /** Whether only a supervisor's consent is missing, in a team that has no supervisor. */
    public boolean isCloseAlone() {
        return view().missingToClose().equals(Set.of(Guard.SUPERVISOR_SEEN))
                && !view().supervised();
    }

    public boolean isReopen() {
        return leadsTo(CaseState.REOPENED) && user.may("CASE_REOPEN");
    }

    public boolean isSendBack() {
        return leadsTo(CaseState.DISPUTED_ROUTE) && user.may("CASE_REROUTE");
    }

    public boolean isReroute() {
        return view().state().equals(CaseState.DISPUTED_ROUTE)
                && !view().beforeArbiter()
                && leadsTo(CaseState.ROUTED)
                && user.may("CASE_HANDOVER");
    }

    /** Whether a supervisor must agree before it ends. */
    public boolean isUrgent() {
        return view().grade().compareTo(Grade.PRIORITY) >= 0;
    }

    private boolean isMine() {
        return actor.require().account().filter(me -> me.equals(view().owner())).isPresent();
    }

    private boolean inWork() {
        var state = view().state();
        return !view().closed()
                && !state.equals(CaseState.ROUTED)
                && !state.equals(CaseState.DISPUTED_ROUTE);
    }

    private boolean leadsTo(String state) {
        return view().nextStates().contains(state);
    }

    private CaseView view() {
        return casePage.getView();
    }
}
