package org.safecanvass.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecanvass.content.entity.ContentFiles;
import org.safecanvass.content.entity.ContentReader;

class ProgressTest {

    @Test
    void everyStateOfAReportCountsExceptDraftsAndErasedOnes() {
        var states = ContentReader.read(ContentFiles.read()).handling().reportLife().states();

        assertThat(states.ids().stream().filter(id -> Progress.ofState(id).isEmpty()))
                .containsExactlyInAnyOrder("DRAFT", "ERASED");
    }
}
