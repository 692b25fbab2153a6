package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormTest {
    private final ReportForm form = new ReportForm();

    @Test
    void pageIsAnsweredOnceItWasKept() {
        assertThat(form.hasAnswered(ReportStep.WORDS)).isFalse();

        form.answer(ReportStep.WORDS);

        assertThat(form.hasAnswered(ReportStep.WORDS)).isTrue();
    }

    @Test
    void redFlagsOfAnotherCategoryAreAskedAnew() {
        form.getWhat().setCategory("VERBAL_ABUSE");
        form.answer(ReportStep.FLAGS);

        form.getWhat().setCategory("DOORSTEP_INCIDENT");
        assertThat(form.hasAnswered(ReportStep.FLAGS)).isFalse();

        form.getWhat().setCategory("VERBAL_ABUSE");
        assertThat(form.hasAnswered(ReportStep.FLAGS)).isTrue();
    }

    @Test
    void electionOfAnotherCouncilIsAskedAnew() {
        form.getWhere().setCouncil("E06000043");
        form.answer(ReportStep.ELECTION);

        form.getWhere().setCouncil("E08000035");

        assertThat(form.hasAnswered(ReportStep.ELECTION)).isFalse();
    }

    @Test
    void recipientsAreAnsweredOnlyWhenTheReporterIsSure() {
        form.answer(ReportStep.RECIPIENTS);
        assertThat(form.hasAnswered(ReportStep.RECIPIENTS)).isFalse();

        form.getSharing().setSure(true);

        assertThat(form.hasAnswered(ReportStep.RECIPIENTS)).isTrue();
    }
}
