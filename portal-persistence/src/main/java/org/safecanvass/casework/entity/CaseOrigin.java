package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** The sealed copy, whence it came and by which rule; never changed once it is here. */
@Embeddable
public class CaseOrigin {
    @Column(name = "sender_id")
    private UUID senderId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String language;

    @Column(name = "reply_allowed")
    private boolean replyAllowed;

    private String rule;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_cy")
    private String reasonCy;

    private String recipients;
    private byte[] content;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private boolean sample;

    protected CaseOrigin() {}

    CaseOrigin(Opening opening, byte[] sealedCopy, byte[] digest) {
        senderId = opening.senderId();
        reportId = opening.reportId();
        receivedAt = opening.receivedAt();
        language = opening.language().getLanguage();
        replyAllowed = opening.replyAllowed();
        rule = opening.recipient().rule();
        ruleVersion = opening.recipient().ruleVersion();
        reasonEn = opening.recipient().reasonEn();
        reasonCy = opening.recipient().reasonCy();
        recipients = opening.recipients();
        content = sealedCopy;
        contentDigest = digest;
        sample = opening.sample();
    }

    public UUID senderId() {
        return senderId;
    }

    public UUID reportId() {
        return reportId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public boolean replyAllowed() {
        return replyAllowed;
    }

    public String rule() {
        return rule;
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public String reason(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? reasonCy : reasonEn;
    }

    /** Who has a copy, as JSON. */
    public String recipients() {
        return recipients;
    }

    public byte[] content() {
        return content;
    }

    public byte[] contentDigest() {
        return contentDigest;
    }
}
