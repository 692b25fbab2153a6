package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By when each answer is due, and which of them is waited for now. */
@Embeddable
public class CaseClocks {
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Column(name = "acknowledge_by")
    private @Nullable Instant acknowledgeBy;

    @Column(name = "assess_by")
    private @Nullable Instant assessBy;

    @Column(name = "contact_by")
    private @Nullable Instant contactBy;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    /** The same as {@code dueAt}, with a value where nothing is due, so that a queue can sort. */
    @Column(name = "queue_due")
    private Instant queueDue = NEVER;

    protected CaseClocks() {}

    CaseClocks(DueBy due) {
        set(due);
        awaitAcknowledgement();
    }

    void set(DueBy due) {
        acknowledgeBy = due.acknowledge();
        assessBy = due.assess();
        contactBy = due.contact();
    }

    void awaitAcknowledgement() {
        await(acknowledgeBy);
    }

    void awaitAssessment() {
        await(assessBy);
    }

    void awaitContact() {
        await(contactBy);
    }

    void stop() {
        await(null);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> contactBy() {
        return Optional.ofNullable(contactBy);
    }

    private void await(@Nullable Instant at) {
        dueAt = at;
        queueDue = at == null ? NEVER : at;
    }
}
