package org.safecanvass.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormJsonTest {
    private static final String WRITTEN = "“Wat\u202Ech out” 😀 <b>\nnext line";

    @Test
    void formSurvivesBeingKept() {
        var form = new ReportForm();
        form.setDanger(true);
        form.getWhom().setWho("OTHER");
        form.getWhat().getFlags().add("WEAPON");
        form.getWhat().getAnswers().put("Q_EXACT_WORDS", WRITTEN);
        form.getWhen().setFrom(LocalDate.of(2026, 11, 17));
        form.getWhere().setPrecise(true);
        form.getWords().setDescription(WRITTEN);
        form.getSharing().setRecipients(List.of());
        form.getReach().setAllowed("YES");
        form.answer(ReportStep.WORDS);

        assertThat(FormJson.read(FormJson.write(form))).usingRecursiveComparison().isEqualTo(form);
    }

    @Test
    void nobodyChosenIsNotTheSameAsNotYetAsked() {
        assertThat(FormJson.read(FormJson.write(new ReportForm())).getSharing().getRecipients())
                .isNull();
    }

    @Test
    void draftOfAnotherVersionOpens() {
        var form = FormJson.read("{\"danger\":true,\"was\":\"here\",\"whom\":{\"old\":1}}");

        assertThat(form.isDanger()).isTrue();
        assertThat(form.getWhat().getFlags()).isEmpty();
    }
}
