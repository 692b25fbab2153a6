package org.safecanvass.content.entity;

/** What a reporter is asked and told on the way. */
public record Advice(
        Questionnaire questionnaire,
        Entries<Source> sources,
        Entries<Guide> guides,
        Entries<PoliceContact> policeContacts,
        Entries<InterfaceText> interfaceTexts) {
    /** The guide of a category; every category has one. */
    public Guide forCategory(String categoryId) {
        return of(Guide.Kind.CATEGORY, categoryId);
    }

    /** The guide of a moment, such as <code>AFTER_SUBMITTING</code>. */
    public Guide forMoment(String moment) {
        return of(Guide.Kind.MOMENT, moment);
    }

    private Guide of(Guide.Kind kind, String subject) {
        return guides.stream()
                .filter(guide -> guide.kind() == kind && guide.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new ContentException("No guide for " + subject));
    }
}
