package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.SlowDown;
import org.safecanvass.delivery.workflow.FindReports;
import org.safecanvass.incident.web.CodeCookie;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.incident.workflow.DraftKey;
import org.safecanvass.incident.workflow.KeepDraft;
import org.safecanvass.incident.workflow.OpenDraft;
import org.safecanvass.incident.workflow.ReportKey;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.ClientAddress;
import org.safecanvass.platform.web.Words;

/** Lets a reporter without an account come back by code; a wrong and an unknown code read alike. */
@Named
@RequestScoped
public class ReturnBacking {
    private static final String SUBJECT = "return code";

    @Inject private KeepDraft drafts;
    @Inject private FindReports reports;
    @Inject private CodeCookie cookie;
    @Inject private SlowDown slowDown;
    @Inject private ClientAddress addresses;
    @Inject private Words words;
    @Inject private HttpServletRequest request;
    private @Nullable String code;

    public @Nullable String open() {
        var address = addresses.of(request);
        if (!slowDown.admit(SUBJECT, address).isZero()) {
            StepFaults.tell("code", words.of("ERROR_CODE_WAIT"));
            return null;
        }
        var typed = Optional.ofNullable(code).orElse("");
        var page = draft(typed).or(() -> report(typed));
        if (page.isEmpty()) {
            StepFaults.tell("code", words.of("ERROR_CODE"));
            return null;
        }
        slowDown.succeeded(SUBJECT, address);
        cookie.keep(typed);
        return page.get();
    }

    private Optional<String> draft(String typed) {
        return drafts.open(new DraftKey(null, typed))
                .filter(draft -> draft.reference() == null)
                .map(OpenDraft::id)
                .map(id -> ReportStep.CHECK.path() + "?faces-redirect=true&draft=" + id);
    }

    private Optional<String> report(String typed) {
        try {
            reports.open(new ReportKey(null, typed));
            return Optional.of("/my-report.xhtml?faces-redirect=true");
        } catch (DomainException refusal) {
            if (refusal.code() == ErrorCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
