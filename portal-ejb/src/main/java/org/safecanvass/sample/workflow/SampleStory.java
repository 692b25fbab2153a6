package org.safecanvass.sample.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Content;
import org.safecanvass.incident.workflow.ReportCommand;
import org.safecanvass.incident.workflow.ReportCommand.Contact;
import org.safecanvass.incident.workflow.ReportCommand.Place;
import org.safecanvass.place.entity.Ward;

/** Invents reports: a fixed seed, a likely mixture of what happens, to whom, and in which wards. */
final class SampleStory {
    private static final List<String> CAPACITIES =
            List.of(
                    "LOCAL_CANDIDATE",
                    "LOCAL_CANDIDATE",
                    "LOCAL_CANDIDATE",
                    "COUNCILLOR",
                    "COUNCILLOR",
                    "CANVASSER",
                    "CANVASSER",
                    "AGENT",
                    "PARLIAMENTARY_CANDIDATE",
                    "ELECTION_STAFF",
                    "PARISH_COUNCILLOR");
    private static final List<String> CATEGORIES =
            List.of(
                    "VERBAL_ABUSE",
                    "VERBAL_ABUSE",
                    "VERBAL_ABUSE",
                    "VERBAL_ABUSE",
                    "ONLINE_ABUSE",
                    "ONLINE_ABUSE",
                    "ONLINE_ABUSE",
                    "ONLINE_ABUSE",
                    "DOORSTEP_INCIDENT",
                    "DOORSTEP_INCIDENT",
                    "DOORSTEP_INCIDENT",
                    "CAMPAIGN_MATERIALS",
                    "CAMPAIGN_MATERIALS",
                    "CAMPAIGN_MATERIALS",
                    "FELT_UNSAFE",
                    "FELT_UNSAFE",
                    "FELT_UNSAFE",
                    "MALICIOUS_CONTACT",
                    "MALICIOUS_CONTACT",
                    "EVENT_DISRUPTION",
                    "CAMPAIGN_OBSTRUCTION",
                    "THREAT_OF_HARM",
                    "HOME_VISIT",
                    "STALKING_FOLLOWED",
                    "PROPERTY_DAMAGE",
                    "PHISHING",
                    "FALSE_STATEMENT",
                    "DOXXING",
                    "STAFF_INTIMIDATION",
                    "ONLINE_PILE_ON");

    private final Content content;
    private final SampleArea area;
    private final List<Ward> wards;
    private final Random random;

    SampleStory(Content content, SampleArea area, List<Ward> wards) {
        this.content = content;
        this.area = area;
        this.wards = wards;
        this.random = new Random(20261121L + area.ordinal());
    }

    Random random() {
        return random;
    }

    ReportCommand next(Instant happened) {
        var capacity = pick(CAPACITIES);
        var category = pick(CATEGORIES);
        boolean logged = category.equals("FELT_UNSAFE") || random.nextInt(12) == 0;
        return new ReportCommand(
                capacity,
                false,
                null,
                principal(capacity),
                capacity.equals("LOCAL_CANDIDATE") ? area.election : null,
                area.council,
                category,
                false,
                happened,
                null,
                random.nextInt(4) == 0,
                new Place(null, area.council, ward(), null, true, null),
                words(category),
                null,
                null,
                flags(category),
                Map.of(),
                logged ? List.of() : null,
                Contact.NONE,
                List.of(content.advice().forCategory(category).id()),
                area.language,
                null,
                null);
    }

    private static @Nullable String principal(String capacity) {
        return switch (capacity) {
            case "CANVASSER", "AGENT" -> "LOCAL_CANDIDATE";
            default -> null;
        };
    }

    /** Some wards are livelier than others; now and then nobody knows which one it was. */
    private @Nullable String ward() {
        if (random.nextInt(15) == 0) {
            return null;
        }
        double skewed = Math.pow(random.nextDouble(), 2.2);
        return wards.get((int) (skewed * wards.size())).code();
    }

    private Set<String> flags(String category) {
        if (category.equals("FELT_UNSAFE")) {
            return Set.of();
        }
        return switch (random.nextInt(12)) {
            case 0 -> Set.of("REPEATED");
            case 1 -> Set.of("HOME_KNOWN");
            case 2 -> Set.of("HATE_SEX");
            case 3 -> Set.of("ESCALATING", "REPEATED");
            default -> Set.of();
        };
    }

    private String words(String category) {
        return SamplePhrases.tell(
                content.category(category).examples().in(area.language), area.language, random);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
