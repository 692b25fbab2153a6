package org.safecanvass.sample.workflow;

import java.util.Iterator;
import java.util.List;

/** Made-up names, one after the other. */
record SampleNames(Iterator<String> names) {
    private static final List<List<String>> ALL =
            List.of(
                    List.of(
                            "Aisha Rahman-Cole",
                            "Oluwaseun Adeyemi-Fitzgerald",
                            "Martin Pell",
                            "Imogen Whitcombe-Hale",
                            "Daniel Achterberg",
                            "Jane Okafor",
                            "Colin Bassett",
                            "Priya Natarajan",
                            "Ruth Fenwick",
                            "Helen Garside",
                            "Tomasz Wojcik",
                            "Marion Teller",
                            "Frances Oyelaran",
                            "Neil Cartmell",
                            "Sunita Bose",
                            "Peter Lomax"),
                    List.of(
                            "Hannah Thackray",
                            "Yusuf Iqbal",
                            "Lorraine Metcalfe",
                            "Gareth Sykes",
                            "Nadia Hussain",
                            "Craig Ellwood",
                            "Steven Marchbank",
                            "Bethany Crossley",
                            "Omar Farouk",
                            "Judith Ackroyd",
                            "Kwame Mensah",
                            "Angela Hirst",
                            "David Rushworth",
                            "Paula Jagger",
                            "Simon Teal",
                            "Zara Malik"),
                    List.of(
                            "Angharad Prys",
                            "Ifan Gwilym",
                            "Megan Llewelyn",
                            "Rhodri Vaughan",
                            "Catrin Eynon",
                            "Owain Mostyn",
                            "Siân Prothero",
                            "Gethin Bowen",
                            "Nerys Haf",
                            "Eleri Tudur",
                            "Hassan Abdi",
                            "Lowri Ellis",
                            "Emyr Penri",
                            "Carys Mai",
                            "Huw Alun",
                            "Ffion Dafis"));

    static SampleNames of(SampleArea area) {
        return new SampleNames(ALL.get(area.ordinal()).iterator());
    }

    String next() {
        return names.next();
    }
}
