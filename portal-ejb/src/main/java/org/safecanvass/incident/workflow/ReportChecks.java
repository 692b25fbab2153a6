package org.safecanvass.incident.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.content.entity.Question;
import org.safecanvass.incident.workflow.ReportCommand.Contact;

/**
 * Checks what a reporter gave, all of it at once, so that nobody mends one field to be shown the
 * next. The place is checked where it is looked up.
 */
public final class ReportChecks {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 200;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Set<String> YES_NO = Set.of("YES", "NO", "NOT_SURE");

    /** Half a surrogate pair is no character either, and could not be stored as it came. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{7,24}");

    private final Content content;
    private final Instant now;
    private final List<FieldError> errors = new ArrayList<>();

    public ReportChecks(Content content, Clock clock) {
        this.content = content;
        this.now = clock.instant();
    }

    /** Returns what is wrong, in a list that the caller may add to. */
    public List<FieldError> check(ReportCommand command) {
        checkWhom(command);
        checkWhat(command);
        checkWhen(command);
        checkWords(command);
        checkContact(command.contact());
        return errors;
    }

    /** What is wrong with free words, such as an addition or a message; empty when nothing is. */
    public static List<FieldError> words(String field, String value) {
        var errors = new ArrayList<FieldError>();
        text(errors, field, value, LONGEST_TEXT);
        return errors;
    }

    private void checkWhom(ReportCommand command) {
        required("/capacity", command.capacity());
        known("/capacity", command.capacity(), id -> content.reporting().capacities().find(id));
        known(
                "/principalCapacity",
                command.principalCapacity(),
                id -> content.reporting().capacities().find(id));
        if (command.onBehalfOf() != null) {
            known(
                    "/onBehalfOf/capacity",
                    command.onBehalfOf().capacity(),
                    id -> content.reporting().capacities().find(id));
            line("/onBehalfOf/name", command.onBehalfOf().name());
        }
    }

    private void checkWhat(ReportCommand command) {
        required("/category", command.category());
        known("/category", command.category(), id -> content.reporting().categories().find(id));
        for (var flag : command.redFlags()) {
            known("/redFlags", flag, id -> content.reporting().redFlags().find(id));
        }
        for (var answer : command.answers().entrySet()) {
            checkAnswer(
                    "/answers/" + FieldError.escaped(answer.getKey()),
                    answer.getKey(),
                    answer.getValue());
        }
        for (var guide : command.guidanceShown()) {
            known("/guidanceShown", guide, this::guidance);
        }
    }

    /** A guide, or a red flag for its own. */
    private Optional<?> guidance(String id) {
        var guide = content.advice().guides().find(id);
        return guide.isPresent() ? guide : content.reporting().redFlags().find(id);
    }

    private void checkAnswer(String field, String id, String value) {
        var question = content.advice().questionnaire().questions().find(id);
        if (question.isEmpty() || !isChoiceOf(question.get(), value)) {
            errors.add(FieldError.of(field, "UNKNOWN_VALUE"));
            return;
        }
        var longest = question.get().maxLength();
        text(field, value, longest == null ? LONGEST_LINE : longest);
    }

    private static boolean isChoiceOf(Question question, String value) {
        return switch (question.kind()) {
            case YES_NO -> YES_NO.contains(value);
            case CHOICE -> question.choices().has(value);
            case NUMBER -> isNumberFor(question, value);
            case SHORT_TEXT, DATETIME -> true;
        };
    }

    private static boolean isNumberFor(Question question, String value) {
        if (!value.matches("\\d{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return (question.min() == null || number >= question.min())
                && (question.max() == null || number <= question.max());
    }

    private void checkWhen(ReportCommand command) {
        instant("/occurredFrom", command.occurredFrom());
        instant("/occurredTo", command.occurredTo());
        if (command.occurredFrom() != null
                && command.occurredTo() != null
                && command.occurredTo().isBefore(command.occurredFrom())) {
            errors.add(FieldError.of("/occurredTo", "DATE_ORDER"));
        }
    }

    private void instant(String field, @Nullable Instant at) {
        if (at != null && at.isAfter(now.plus(CLOCKS_DIFFER))) {
            errors.add(FieldError.of(field, "DATE_FUTURE"));
        } else if (at != null && at.isBefore(EARLIEST)) {
            errors.add(FieldError.of(field, "DATE_TOO_EARLY"));
        }
    }

    private void checkWords(ReportCommand command) {
        text("/description", command.description(), LONGEST_TEXT);
        text("/people", command.people(), LONGEST_TEXT);
        text("/evidence", command.evidence(), LONGEST_TEXT);
        line("/place/words", command.place().words());
        line("/election", command.election());
    }

    private void checkContact(Contact contact) {
        line("/contact/name", contact.name());
        line("/contact/email", contact.email());
        line("/contact/phone", contact.phone());
        text("/contact/notes", contact.notes(), LONGEST_LINE);
        if (contact.email() != null && !EMAIL.matcher(contact.email()).matches()) {
            errors.add(FieldError.of("/contact/email", "EMAIL"));
        }
        if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
            errors.add(FieldError.of("/contact/phone", "PHONE"));
        }
    }

    private void required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            errors.add(FieldError.of(field, "CHOOSE_ONE"));
        }
    }

    private void known(String field, @Nullable String id, Function<String, Optional<?>> finder) {
        if (id != null && !id.isBlank() && finder.apply(id).isEmpty()) {
            errors.add(FieldError.of(field, "UNKNOWN_VALUE"));
        }
    }

    private void line(String field, @Nullable String value) {
        text(field, value, LONGEST_LINE);
    }

    private void text(String field, @Nullable String value, int longest) {
        text(errors, field, value, longest);
    }

    private static void text(
            List<FieldError> errors, String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            errors.add(FieldError.of(field, "TOO_LONG", longest));
        }
        if (CONTROL.matcher(value).find()) {
            errors.add(FieldError.of(field, "CONTROL_CHARACTER"));
        }
    }
}
