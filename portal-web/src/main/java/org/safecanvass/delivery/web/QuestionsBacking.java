package org.safecanvass.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.Guide;
import org.safecanvass.content.entity.Question;
import org.safecanvass.content.entity.RedFlag;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.incident.web.ReportStep;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Words;

/** The category's questions. An answer may bring up further ones; then the page comes once more. */
@Named
@RequestScoped
public class QuestionsBacking {
    /** Red flags whose advice is for the person; that of the others is for those who help. */
    private static final Set<String> ADVISING =
            Set.of("THREAT_TO_KILL", "WEAPON", "DEVICE_OR_SUBSTANCE");

    @Inject private ReportCommands commands;
    @Inject private ContentCatalogue catalogue;
    @Inject private CurrentDraft draft;
    @Inject private ReportWizard wizard;
    @Inject private Language language;
    @Inject private Words words;
    private List<Question> questions = List.of();

    /** Those on the page: they stay the same while a post is worked on. */
    @PostConstruct
    void ask() {
        questions = commands.questionsAsked(draft.form());
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public Map<String, String> getAnswers() {
        return draft.form().getWhat().getAnswers();
    }

    public String text(Question question) {
        return question.text().in(locale());
    }

    public String why(Question question) {
        return question.why().in(locale());
    }

    public List<Choice> choices(Question question) {
        return question.kind() == Question.Kind.YES_NO
                ? yesNo()
                : question.choices().stream()
                        .map(one -> Choice.of(one.id(), one.label().in(locale())))
                        .toList();
    }

    /** Calm advice for what happened; shown here, and recorded as given when the page is sent. */
    public @Nullable Guide getGuide() {
        return commands.category(draft.form())
                .map(Category::id)
                .map(id -> catalogue.now().advice().forCategory(id))
                .orElse(null);
    }

    public List<String> getSteps() {
        var guide = getGuide();
        return guide == null
                ? List.of()
                : guide.steps().stream().map(step -> step.in(locale())).toList();
    }

    /** What each red flag that was ticked advises besides. */
    public List<String> getFlagSteps() {
        return flags().map(flag -> flag.guidance().in(locale())).toList();
    }

    public @Nullable String keep() {
        var given = new LinkedHashSet<>(draft.form().getWhat().getGuidance());
        Optional.ofNullable(getGuide()).map(Guide::id).ifPresent(given::add);
        flags().map(RedFlag::id).forEach(given::add);
        draft.form().getWhat().setGuidance(new ArrayList<>(given));
        var next = wizard.keep();
        return next != null && draft.isOpen() && broughtUpMore()
                ? wizard.to(ReportStep.QUESTIONS)
                : next;
    }

    private Stream<RedFlag> flags() {
        var ticked = draft.form().getWhat().getFlags();
        return commands.flagsAsked(draft.form()).stream()
                .filter(flag -> ticked.contains(flag.id()))
                .filter(flag -> ADVISING.contains(flag.id()));
    }

    private boolean broughtUpMore() {
        return !questions.containsAll(commands.questionsAsked(draft.form()));
    }

    private List<Choice> yesNo() {
        return List.of(
                Choice.of("YES", words.of("LABEL_YES")),
                Choice.of("NO", words.of("LABEL_NO")),
                Choice.of("NOT_SURE", words.of("LABEL_NOT_SURE")));
    }

    private Locale locale() {
        return language.getLocale();
    }
}
