package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safecanvass.account.workflow.PublicActor;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.delivery.workflow.ReportIncident;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.PortalClock;

/**
 * Sends the sample reports of an area, each at its time of the past year, and has them worked on.
 */
@ApplicationScoped
class SampleReports {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS = 360;
    private static final int YOUNGEST_DAY = 1;

    @Inject private ReportIncident reportIncident;
    @Inject private ContentCatalogue catalogue;
    @Inject private Gazetteer gazetteer;
    @Inject private CurrentActor currentActor;
    @Inject private PublicActor publicActor;
    @Inject private PortalClock portalClock;
    @Inject private SampleStaff staff;
    @Inject private SampleCasework casework;
    @Inject private SampleInbox inbox;
    @Inject private Clock clock;

    /** Runs {@code sentOne} after each report that was sent and worked on. */
    void send(SampleArea area, Runnable sentOne) {
        var now = clock.instant();
        var story =
                new SampleStory(
                        catalogue.now(),
                        area,
                        gazetteer.wardsOf(area.council, LocalDate.ofInstant(now, LONDON)));
        var reporters = reporters(area);
        for (var sent : times(area, story.random(), now)) {
            var happened = sent.minus(Duration.ofMinutes(20 + story.random().nextInt(2_000)));
            var command = story.next(happened);
            var by = reporters.get(story.random().nextInt(reporters.size()));
            portalClock.at(
                    sent, () -> currentActor.during(by, () -> reportIncident.report(command)));
            for (var copy : inbox.take()) {
                casework.work(area, copy, now, story.random());
            }
            sentOne.run();
        }
    }

    /** Mostly the campaign's own people, and some who have no account. */
    private List<Actor> reporters(SampleArea area) {
        var reporters = new ArrayList<Actor>();
        for (var part : List.of("candidate", "candidate", "canvasser")) {
            reporters.add(
                    staff.require(
                            area, OrganisationKind.CAMPAIGN, part + "@" + area.campaignDomain));
        }
        reporters.add(publicActor.in(area.language));
        return reporters;
    }

    /** More in spring, when people vote, than in the rest of the year; in order. */
    private static List<Instant> times(SampleArea area, Random random, Instant now) {
        var times = new ArrayList<Instant>();
        while (times.size() < area.reports) {
            long day = YOUNGEST_DAY + random.nextInt(DAYS);
            var at = now.minus(Duration.ofDays(day)).minusSeconds(random.nextInt(40_000));
            int month = at.atZone(LONDON).getMonthValue();
            if (month >= 3 && month <= 5 || random.nextInt(3) == 0) {
                times.add(at);
            }
        }
        times.sort(null);
        return times;
    }
}
