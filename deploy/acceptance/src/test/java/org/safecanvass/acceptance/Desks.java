package org.safecanvass.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts cases on the desks of Sussex, and people at them. */
final class Desks {
    private static final String FEOA = "feoa@sussex-police.example";
    private static final String FLAGGED = "[\"ESCALATING\"]";

    private final PortalUnderTest portal;
    private final Browsing browsing;

    Desks(PortalUnderTest portal, Browsing browsing) {
        this.portal = portal;
        this.browsing = browsing;
    }

    Desk of(String account) {
        return Desk.of(portal, browsing.someone(), account);
    }

    /** The team that candidates' reports come to first. */
    Desk feoa() {
        return of(FEOA);
    }

    /** A case that the officer has acknowledged, at its page. */
    Desk acknowledged() {
        report("STANDARD");
        var desk = feoa().queue("?state=ROUTED&grade=STANDARD");
        desk.openFirst();
        return desk.press("acknowledge-go");
    }

    /** A report that the force and the council get, so that a case of this grade waits. */
    String report(String grade) {
        var report =
                grade.equals("PRIORITY")
                        ? new ApiReport().with("redFlags", FLAGGED)
                        : new ApiReport();
        var answer = report.send(campaign("report.create"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var json = answer.json().getAsJsonObject();
        assertThat(json.get("grade").getAsString()).isEqualTo(grade);
        return json.get("reference").getAsString();
    }

    /** What the campaign's own program reads of the report. */
    String heard(String reference) {
        return campaign("report.read").get(ApiReport.PATH + "/" + reference).body();
    }

    private ApiClient campaign(String scope) {
        return portal.api().as(portal.samples().client("harbour-crm"), scope);
    }
}
