package org.safecanvass.sample.workflow;

import java.util.Locale;

/** What sample officers write. */
record SampleAnswers(String reason, String advice, String outcome) {
    private static final SampleAnswers ENGLISH =
            new SampleAnswers(
                    "From what was reported; nothing else is known yet.",
                    "Please do not answer them. Keep messages and notes as they are. Go in pairs on that"
                            + " street for now, and call 999 if anybody threatens you.",
                    "Thank you for telling us. We have looked at it with our colleagues and it stays on"
                            + " record. Write to us here if it happens again.");
    private static final SampleAnswers WELSH =
            new SampleAnswers(
                    "O’r hyn a adroddwyd; nid oes dim arall yn hysbys eto.",
                    "Peidiwch â’u hateb. Cadwch negeseuon a nodiadau fel y maent. Ewch mewn parau ar y"
                            + " stryd honno am y tro, a ffoniwch 999 os bydd rhywun yn eich bygwth.",
                    "Diolch am ddweud wrthym. Rydym wedi edrych ar hyn gyda’n cydweithwyr ac mae’n aros"
                            + " ar gofnod. Ysgrifennwch atom yma os bydd yn digwydd eto.");

    static SampleAnswers in(Locale language) {
        return language.getLanguage().equals("cy") ? WELSH : ENGLISH;
    }
}
