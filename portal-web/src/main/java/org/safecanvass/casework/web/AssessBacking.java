package org.safecanvass.casework.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.workflow.AssessCase;
import org.safecanvass.casework.workflow.Judgement;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Thrive;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Words;

/** An assessment by THRIVE+; a later one begins with what the newest says. */
@Named
@RequestScoped
public class AssessBacking {
    @Inject private AssessCase assessCase;
    @Inject private CasePage casePage;
    @Inject private CaseText caseText;
    @Inject private QueueChoices queueChoices;
    @Inject private Steps steps;
    @Inject private Words words;
    @Inject private HttpServletRequest request;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private @Nullable String grade;
    private @Nullable String connected;
    private @Nullable String connectedReason;

    @PostConstruct
    void begin() {
        if ("GET".equals(request.getMethod())) {
            grade = casePage.getView().grade().name();
            casePage.getView().assessments().stream()
                    .findFirst()
                    .ifPresent(one -> begin(one.judgement()));
        }
    }

    private void begin(Judgement newest) {
        newest.weighed()
                .forEach(
                        (heading, weight) -> {
                            levels.put(heading, weight.level());
                            reasons.put(heading, weight.reason());
                        });
        grade = newest.grade().name();
        connected = newest.connected() == null ? null : newest.connected() ? "YES" : "NO";
        connectedReason = newest.connectedReason();
    }

    public void assess() {
        steps.take(Done.ASSESSED, () -> assessCase.assess(casePage.key(), judgement()));
    }

    private Judgement judgement() {
        var weighed = new HashMap<String, Judgement.Weight>();
        levels.forEach(
                (heading, level) -> {
                    if (level != null) {
                        weighed.put(heading, new Judgement.Weight(level, reasons.get(heading)));
                    }
                });
        return new Judgement(
                Grade.valueOf(String.valueOf(grade)),
                weighed,
                connected == null ? null : connected.equals("YES"),
                connectedReason);
    }

    public List<Thrive.Heading> getHeadings() {
        return caseText.content().handling().thrive().headings().all();
    }

    public List<Choice> levelsOf(Thrive.Heading heading) {
        return heading.levelIds().stream()
                .map(level -> Choice.of(level, caseText.level(level)))
                .toList();
    }

    public List<Choice> getGrades() {
        return queueChoices.getGrades();
    }

    /** Whether it must be asked if it was done in connection with the person's position. */
    public boolean isConnectionAsked() {
        return Judgement.asksForConnection(casePage.getView().frame());
    }

    public List<Choice> getYesNo() {
        return List.of(
                Choice.of("YES", words.of("LABEL_YES")), Choice.of("NO", words.of("LABEL_NO")));
    }

    public Map<String, String> getLevels() {
        return levels;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    public @Nullable String getConnected() {
        return connected;
    }

    public void setConnected(@Nullable String connected) {
        this.connected = connected;
    }

    public @Nullable String getConnectedReason() {
        return connectedReason;
    }

    public void setConnectedReason(@Nullable String connectedReason) {
        this.connectedReason = connectedReason;
    }
}
