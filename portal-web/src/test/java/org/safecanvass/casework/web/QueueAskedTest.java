package org.safecanvass.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safecanvass.casework.workflow.QueueFilter;
import org.safecanvass.content.entity.Grade;

class QueueAskedTest {
    @Test
    void anEmptyAddressAsksForAllThatIsOpen() {
        assertThat(new QueueAsked(Map.of()).filter()).isEqualTo(QueueFilter.ALL);
        assertThat(new QueueAsked(Map.of("state", "", "grade", " ")).filter())
                .isEqualTo(QueueFilter.ALL);
    }

    @Test
    void theAddressSaysWhatIsShown() {
        var team = UUID.randomUUID();
        var asked =
                new QueueAsked(Map.of("team", team.toString(), "grade", "PRIORITY", "mine", "1"));

        assertThat(asked.filter())
                .isEqualTo(
                        new QueueFilter(team, null, Grade.PRIORITY, null, null, null, true, false));
    }

    @Test
    void theStateOfBeingClosedAsksForTheClosed() {
        assertThat(new QueueAsked(Map.of("state", "CLOSED")).filter().closed()).isTrue();
        assertThat(new QueueAsked(Map.of("state", "ROUTED")).filter().closed()).isFalse();
    }

    @Test
    void valuesThatCannotBeAreTakenAsNotGiven() {
        var asked = new QueueAsked(Map.of("team", "1 or 1=1", "grade", "<b>"));

        assertThat(asked.filter()).isEqualTo(QueueFilter.ALL);
    }

    @Test
    void theNextPageKeepsTheFiltersAndEscapesThem() {
        var asked = new QueueAsked(Map.of("state", "A&b=\"", "after", "1_2_3"));

        assertThat(asked.with("before", "4_5_6"))
                .isEqualTo("/staff/queue.xhtml?state=A%26b%3D%22&before=4_5_6");
    }

    @Test
    void aPlaceInTheListDoesNotNarrowIt() {
        assertThat(new QueueAsked(Map.of("after", "1_2_3")).narrowed()).isFalse();
        assertThat(new QueueAsked(Map.of("state", "ROUTED")).narrowed()).isTrue();
    }
}
