package org.safecanvass.casework.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.casework.entity.CaseEntryKind;
import org.safecanvass.casework.entity.Channel;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.content.entity.Guard;
import org.safecanvass.content.entity.Words;
import org.safecanvass.incident.workflow.ReportContent;

/**
 * A case as its page shows it.
 *
 * @param digest SHA-256 of the copy, in hexadecimal, as it stands in the sender's register
 * @param nextStates the states that this person may bring it to now
 * @param missingToClose what must be done before it can close
 * @param supervised whether the team has a supervisor, who then must agree to the end of an urgent
 *     case
 * @param beforeArbiter whether the arbiter was asked whose desk it is, and has not said yet
 */
public record CaseView(
        UUID id,
        int version,
        String reference,
        String state,
        Grade grade,
        String category,
        String capacity,
        String frame,
        List<String> redFlags,
        @Nullable String council,
        @Nullable String ward,
        @Nullable String election,
        boolean onBehalf,
        When when,
        Locale language,
        boolean replyAllowed,
        UUID sender,
        UUID team,
        boolean lead,
        Instant receivedAt,
        @Nullable Instant due,
        @Nullable Instant contactBy,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable String forceReference,
        @Nullable String outcome,
        boolean adviceGiven,
        boolean supervisorAgreed,
        boolean closed,
        String rule,
        int ruleVersion,
        Words reason,
        ReportContent content,
        String digest,
        List<Holder> holders,
        List<Assessed> assessments,
        List<Line> timeline,
        Set<String> nextStates,
        Set<Guard> missingToClose,
        boolean supervised,
        boolean beforeArbiter) {

    /** When it happened: a point or a period, exact or about. */
    public record When(@Nullable Instant from, @Nullable Instant to, boolean about) {}

    /** A desk that has a copy; whom the reporter left out is not said. */
    public record Holder(Words organisation, Words team, boolean lead, boolean own) {}

    /** An assessment, the newest first. */
    public record Assessed(int number, Instant at, String by, Judgement judgement) {}

    /** A line of the timeline, the newest first. */
    public record Line(
            Instant at,
            CaseEntryKind kind,
            Channel channel,
            @Nullable String by,
            @Nullable String state,
            @Nullable String words) {}
}
