package org.safecanvass.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.platform.entity.Sealing;
import org.safecanvass.platform.entity.TenantOwned;

/**
 * A THRIVE+ assessment: each heading weighed, with a reason. A new one never overwrites an old one.
 */
@Entity
@Customizer(AfterCase.class)
@Table(name = "assessment")
@NamedQuery(
        name = "Assessment.of",
        query = "select a from Assessment a where a.caseId = :file order by a.number desc")
public class Assessment extends TenantOwned {
    @Column(name = "case_id")
    private UUID caseId;

    private int number;
    private Instant at;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private byte[] content;

    protected Assessment() {}

    public Assessment(CaseFile file, int number, CaseStep step, Grade grade) {
        super(file.tenantId());
        this.caseId = file.id();
        this.number = number;
        this.at = step.at();
        this.authorId = step.by();
        this.authorName = step.name();
        this.grade = grade;
    }

    public Assessment weighed(Sealing sealing, byte[] headings) {
        content = sealing.seal(id(), headings);
        return this;
    }

    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String authorName() {
        return authorName;
    }

    public Grade grade() {
        return grade;
    }

    public byte[] content() {
        return content;
    }
}
