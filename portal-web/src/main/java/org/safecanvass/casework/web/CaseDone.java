package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.safecanvass.platform.web.Words;

/** Says what the step before this page did; nothing when the address names no step. */
@Named
@RequestScoped
public class CaseDone {
    static final String PARAMETER = "done";

    @Inject private HttpServletRequest request;
    @Inject private Words words;

    public String getText() {
        return Stream.of(Done.values())
                .filter(done -> done.name().equals(request.getParameter(PARAMETER)))
                .map(done -> words.of("case.done." + done))
                .findFirst()
                .orElse("");
    }
}
