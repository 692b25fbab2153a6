package org.safecanvass.sample.workflow;

import java.util.Locale;

/** Where sample organisations are: a council, its police force and a campaign that stands there. */
enum SampleArea {
    BRIGHTON(
            "E06000043",
            "sussex",
            "brighton-hove.example",
            "sussex-police.example",
            "Harbour",
            "harbour.example",
            "local.brighton-and-hove.2027-05-06",
            "en",
            250),
    LEEDS(
            "E08000035",
            "west-yorkshire",
            "leeds.example",
            "west-yorkshire.example",
            "Aire",
            "aire.example",
            "local.leeds.2027-05-06",
            "en",
            90),
    CARDIFF(
            "W06000015",
            "south-wales",
            "cardiff.example",
            "south-wales.example",
            "Taff",
            "taff.example",
            "local.cardiff.2027-05-06",
            "cy",
            70);

    final String council;
    final String force;
    final String councilDomain;
    final String forceDomain;
    final String campaign;
    final String campaignDomain;
    final String election;
    final Locale language;
    final int reports;

    SampleArea(
            String council,
            String force,
            String councilDomain,
            String forceDomain,
            String campaign,
            String campaignDomain,
            String election,
            String language,
            int reports) {
        this.council = council;
        this.force = force;
        this.councilDomain = councilDomain;
        this.forceDomain = forceDomain;
        this.campaign = campaign;
        this.campaignDomain = campaignDomain;
        this.election = election;
        this.language = Locale.forLanguageTag(language);
        this.reports = reports;
    }
}
