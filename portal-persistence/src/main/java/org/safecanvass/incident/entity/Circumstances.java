package org.safecanvass.incident.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecanvass.platform.entity.TextList;

/** What happened to whom, where and when, as a report and each copy of it keep it. */
@Embeddable
public class Circumstances {
    private String capacity;
    private String frame;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    private @Nullable String election;
    private String category;

    @Column(name = "red_flags")
    @Convert(converter = TextList.class)
    private List<String> redFlags;

    @Column(name = "place_kind")
    private String placeKind;

    @Column(name = "council_code")
    private @Nullable String councilCode;

    @Column(name = "ward_code")
    private @Nullable String wardCode;

    @Column(name = "occurred_from")
    private @Nullable Instant occurredFrom;

    @Column(name = "occurred_to")
    private @Nullable Instant occurredTo;

    @Column(name = "occurred_about")
    private boolean occurredAbout;

    protected Circumstances() {}

    public Circumstances(ReportFacts facts) {
        capacity = facts.capacity();
        frame = facts.frame();
        onBehalf = facts.onBehalf();
        election = facts.election();
        category = facts.category();
        redFlags = List.copyOf(facts.redFlags());
        placeKind = facts.placeKind();
        councilCode = facts.councilCode();
        wardCode = facts.wardCode();
        occurredFrom = facts.occurredFrom();
        occurredTo = facts.occurredTo();
        occurredAbout = facts.occurredAbout();
    }

    ReportFacts facts(String grade, @Nullable String forceId) {
        return new ReportFacts(
                capacity,
                frame,
                onBehalf,
                election,
                category,
                redFlags,
                grade,
                placeKind,
                councilCode,
                forceId,
                wardCode,
                occurredFrom,
                occurredTo,
                occurredAbout);
    }

    public String capacity() {
        return capacity;
    }

    public String frame() {
        return frame;
    }

    /** Whether somebody else reported for the person it happened to. */
    public boolean onBehalf() {
        return onBehalf;
    }

    public Optional<String> election() {
        return Optional.ofNullable(election);
    }

    public String category() {
        return category;
    }

    public String placeKind() {
        return placeKind;
    }

    public List<String> redFlags() {
        return redFlags;
    }

    public Optional<String> councilCode() {
        return Optional.ofNullable(councilCode);
    }

    public Optional<String> wardCode() {
        return Optional.ofNullable(wardCode);
    }

    public Optional<Instant> occurredFrom() {
        return Optional.ofNullable(occurredFrom);
    }

    public Optional<Instant> occurredTo() {
        return Optional.ofNullable(occurredTo);
    }

    public boolean occurredAbout() {
        return occurredAbout;
    }
}
