package org.safecanvass.casework.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safecanvass.casework.workflow.CaseView.Holder;

class CasePictureTest {
    private static final UUID OWN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void aHolderIsNamedWithItsTeamAndWhetherItIsTheOwnOrganisation() {
        var kept = "[" + desk(OWN, "Own", "") + "," + desk(OTHER, "Other", "") + "]";

        assertThat(CasePicture.holders(kept, OWN))
                .extracting(one -> one.organisation().en(), Holder::own)
                .containsExactly(tuple("Own", true), tuple("Other", false));
    }

    @Test
    void whomTheReporterLeftOutIsNotNamedEvenInAnEarlierCase() {
        var kept =
                "["
                        + desk(OWN, "Ours without a copy", ",\"status\":\"WITHHELD\"")
                        + ","
                        + desk(OTHER, "Not joined", ",\"status\":\"NOT_JOINED\"")
                        + ","
                        + desk(OWN, "Ours", ",\"status\":\"DELIVERED\"")
                        + "]";

        assertThat(CasePicture.holders(kept, OWN))
                .extracting(one -> one.organisation().en())
                .containsExactly("Ours");
    }

    private static String desk(UUID organisation, String name, String more) {
        return """
               {"organisation":"%s","en":"%s","cy":"%s","teamEn":"Desk","teamCy":"Desg","lead":false%s}"""
                .formatted(organisation, name, name, more);
    }
}
