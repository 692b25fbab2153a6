package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.CaseKey;
import org.safecanvass.casework.workflow.CaseView;
import org.safecanvass.casework.workflow.ViewCase;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.Words;

/**
 * The case of this request. Its forms carry how far the case had come when they were drawn, so that
 * a step on what somebody changed meanwhile is refused and the change is shown.
 */
@Named
@RequestScoped
public class CasePage {
    static final String CASE = "/staff/case.xhtml";
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,6}");
    private static final String ASK_WHY = "/staff/case/why.xhtml";

    @Inject private ViewCase viewCase;
    @Inject private ReasonsGiven reasons;
    @Inject private HttpServletRequest request;
    @Inject private Words words;
    private @Nullable CaseView view;

    /** Opens the case for a page that reads it; asks first why, if it is a colleague's. */
    public void open() {
        try {
            getView();
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.REASON_NEEDED) {
                throw refusal;
            }
            go(ASK_WHY + "?id=" + id());
        }
    }

    /** For the page that asks why: goes to the case when there is nothing to ask. */
    public void ask() {
        if (!viewCase.needsReason(id())) {
            go(CASE + "?id=" + id());
        }
    }

    public CaseView getView() {
        var known = view;
        if (known == null) {
            known = read();
            view = known;
        }
        return known;
    }

    /** Whoever had a case open when a colleague took it on sees what they typed again. */
    private CaseView read() {
        try {
            return opened(viewCase.view(id(), reasons.of(id()).orElse(null)));
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.REASON_NEEDED || !isPost() || !reasons.hadOpen(id())) {
                throw refusal;
            }
            reasons.give(id(), words.of("case.why.was.open"));
            return viewCase.view(id(), reasons.of(id()).orElseThrow());
        }
    }

    private CaseView opened(CaseView shown) {
        reasons.opened(id());
        return shown;
    }

    UUID id() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException unreadable) {
            throw DomainException.of(ErrorCode.NOT_FOUND);
        }
    }

    public String getId() {
        return id().toString();
    }

    /** The case as the person saw it when the form was drawn. */
    CaseKey key() {
        return new CaseKey(id(), number("version"), reasons.of(id()).orElse(null));
    }

    /** How many lines the timeline has, which a form carries with it. */
    public int getSeen() {
        return getView().timeline().size();
    }

    /** What came to the timeline after the form was drawn. */
    public List<CaseView.Line> getNewer() {
        var lines = getView().timeline();
        return isPost() ? lines.subList(0, Math.max(0, lines.size() - seen(lines))) : List.of();
    }

    /** Goes on to the case, which says what was done. */
    void done(Done what) {
        go(CASE + "?id=" + id() + "&" + CaseDone.PARAMETER + "=" + what);
    }

    /** Goes on to the queue, after a step with which the case left this person's hands. */
    void gone(Done what) {
        go(QueueAsked.PATH + "?" + CaseDone.PARAMETER + "=" + what);
    }

    static void go(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** Nothing is new to a form that does not say what it has seen. */
    private int seen(List<CaseView.Line> lines) {
        var told = String.valueOf(request.getParameter("seen"));
        return SHORT_NUMBER.matcher(told).matches() ? Integer.parseInt(told) : lines.size();
    }

    private int number(String name) {
        try {
            return Integer.parseInt(String.valueOf(request.getParameter(name)));
        } catch (NumberFormatException forged) {
            throw DomainException.of(ErrorCode.OTHER_CHANGED);
        }
    }
}
