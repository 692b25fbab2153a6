package org.safecanvass.content.entity;

/** What a grade is called and what it means. */
public record GradeWords(Grade grade, Words label, Words meaning) implements Entry {
    @Override
    public String id() {
        return grade.name();
    }
}
