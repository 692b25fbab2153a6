package org.safecanvass.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safecanvass.organisation.workflow.EnterPolls;
import org.safecanvass.organisation.workflow.EnteredPoll;
import org.safecanvass.organisation.workflow.NewPoll;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Ids;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.workflow.CurrentActor;

/** The polls of an area, as those who enter them see them. */
@Named
@RequestScoped
public class PollsBacking {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(ErrorCode.BALLOT_UNKNOWN, "ballot", ErrorCode.NAME_INVALID, "titleEn");

    private static final String PAGE = "/staff/polls?faces-redirect=true";

    @Inject private EnterPolls enterPolls;
    @Inject private Gazetteer gazetteer;
    @Inject private Language language;
    @Inject private AtField atField;
    @Inject private CurrentActor actor;
    @Inject private HttpServletRequest request;
    private @Nullable List<EnteredPoll> polls;
    private @Nullable List<Choice> councils;
    private @Nullable Boolean anyRemovable;
    private String ballot = "";
    private String council = "";
    private String titleEn = "";
    private String titleCy = "";

    public List<EnteredPoll> getPolls() {
        var known = polls;
        if (known == null) {
            known = enterPolls.list();
            polls = known;
        }
        return known;
    }

    public List<Choice> getCouncils() {
        var known = councils;
        if (known == null) {
            known =
                    enterPolls.councils().stream()
                            .map(one -> Choice.of(one.code(), one.name(language.getLocale())))
                            .toList();
            councils = known;
        }
        return known;
    }

    public boolean isAnyRemovable() {
        var known = anyRemovable;
        if (known == null) {
            known = getPolls().stream().anyMatch(this::isRemovable);
            anyRemovable = known;
        }
        return known;
    }

    public boolean isRemovable(EnteredPoll poll) {
        return poll.isRemovableBy(actor.require());
    }

    public String councilName(String code) {
        return gazetteer.council(code).map(one -> one.name(language.getLocale())).orElse(code);
    }

    public @Nullable String add() {
        var poll = new NewPoll(ballot, council, titleEn, titleCy);
        return atField.ask(FIELDS, () -> enterPolls.enter(poll)) ? PAGE : null;
    }

    /** By the id that the form carries: the row may be another one by now. */
    public String remove() {
        enterPolls.remove(Ids.require(request.getParameter("poll")));
        return PAGE;
    }

    public String getBallot() {
        return ballot;
    }

    public void setBallot(String ballot) {
        this.ballot = ballot;
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleCy() {
        return titleCy;
    }

    public void setTitleCy(String titleCy) {
        this.titleCy = titleCy;
    }
}
