package org.safecanvass.incident.entity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.Sealing;

/** Gathers what a report needs from the day it is made. */
public final class ReportBuilder {
    final UUID tenantId;
    final Reference reference;
    final ReportFacts facts;
    final Instant submittedAt;
    String state = "";
    @Nullable UUID accountId;
    @Nullable UUID clientId;
    byte @Nullable [] codeDigest;
    @Nullable UUID draftId;
    Locale language = Locale.ENGLISH;
    boolean contactAllowed;
    String decision = "{}";
    boolean sample;

    public ReportBuilder(
            UUID tenantId, Reference reference, ReportFacts facts, Instant submittedAt) {
        this.tenantId = tenantId;
        this.reference = reference;
        this.facts = facts;
        this.submittedAt = submittedAt;
    }

    public ReportBuilder state(String value) {
        state = value;
        return this;
    }

    public ReportBuilder by(@Nullable UUID account, @Nullable UUID client) {
        accountId = account;
        clientId = client;
        return this;
    }

    public ReportBuilder code(byte @Nullable [] digest) {
        codeDigest = digest;
        return this;
    }

    public ReportBuilder draft(@Nullable UUID id) {
        draftId = id;
        return this;
    }

    public ReportBuilder language(Locale value) {
        language = value;
        return this;
    }

    public ReportBuilder contactAllowed(boolean value) {
        contactAllowed = value;
        return this;
    }

    public ReportBuilder decision(String json) {
        decision = json;
        return this;
    }

    public ReportBuilder sample(boolean value) {
        sample = value;
        return this;
    }

    /** Builds the report and seals its words for the row that it becomes. */
    public Report seal(UnaryOperator<byte[]> digest, Sealing sealing, byte[] words) {
        var report = new Report(this);
        report.seal(sealing.seal(report.id(), words), digest.apply(words));
        return report;
    }
}
