package org.safecanvass.sample.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences of which sample reports are put together, in both languages. */
final class SamplePhrases {
    private static final List<List<String>> ENGLISH =
            List.of(
                    List.of(
                            "We were out leafleting in the early evening.",
                            "I was walking back to the car after a surgery.",
                            "This came in overnight and I saw it in the morning.",
                            "Two of us were at the street stall from ten o’clock.",
                            "I had just finished knocking on one side of the road."),
                    List.of(
                            "A man I do not know came up and would not let it go.",
                            "It was the same person as last week, I am fairly sure.",
                            "There were three of them and they were filming.",
                            "I did not answer, and we moved on to the next street.",
                            "A neighbour heard it and asked whether we were all right."),
                    List.of(
                            "Nobody was touched. I wrote it down straight away.",
                            "I am fine, but I will not go there on my own again.",
                            "I have kept everything as it was.",
                            "My colleague saw all of it.",
                            "I would like it to be known that this keeps happening."));
    private static final List<List<String>> WELSH =
            List.of(
                    List.of(
                            "Roeddem allan yn dosbarthu taflenni gyda’r nos.",
                            "Roeddwn yn cerdded yn ôl at y car ar ôl cymhorthfa.",
                            "Daeth hyn i mewn dros nos ac fe’i gwelais yn y bore.",
                            "Roedd dau ohonom wrth y stondin ar y stryd o ddeg o’r gloch.",
                            "Roeddwn newydd orffen curo ar ddrysau un ochr o’r ffordd."),
                    List.of(
                            "Daeth dyn nad wyf yn ei adnabod ataf ac ni fyddai’n gadael llonydd i mi.",
                            "Yr un person â’r wythnos diwethaf oedd hwn, rwy’n eithaf siŵr.",
                            "Roedd tri ohonynt ac roeddent yn ffilmio.",
                            "Nid atebais, ac aethom ymlaen i’r stryd nesaf.",
                            "Clywodd cymydog y cyfan a holodd a oeddem yn iawn."),
                    List.of(
                            "Ni chyffyrddwyd â neb. Nodais bopeth ar unwaith.",
                            "Rwy’n iawn, ond nid af yno ar fy mhen fy hun eto.",
                            "Rwyf wedi cadw popeth fel yr oedd.",
                            "Gwelodd fy nghydweithiwr y cyfan.",
                            "Hoffwn i bobl wybod bod hyn yn dal i ddigwydd."));

    private SamplePhrases() {}

    static String tell(String example, Locale language, Random random) {
        var phrases = language.getLanguage().equals("cy") ? WELSH : ENGLISH;
        return String.join(
                " ",
                pick(phrases.get(0), random),
                example.replaceAll("[.;].*", "") + ".",
                pick(phrases.get(1), random),
                pick(phrases.get(2), random));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
