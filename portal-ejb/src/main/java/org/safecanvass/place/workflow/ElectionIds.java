package org.safecanvass.place.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.Constituency;
import org.safecanvass.place.entity.CouncilKind;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.ElectionOrganisation;
import org.safecanvass.place.entity.ElectionOrganisation.Kind;
import org.safecanvass.place.entity.ElectionType;
import org.safecanvass.place.entity.Slug;
import org.safecanvass.place.entity.Ward;

/** Checks Democracy Club's identifiers of elections against the facts. */
final class ElectionIds {
    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)*\\.[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Map<String, Set<Kind>> ELECTED =
            Map.of(
                    "local", Set.of(Kind.LOCAL_AUTHORITY),
                    "ref", Set.of(Kind.LOCAL_AUTHORITY),
                    "mayor", Set.of(Kind.LOCAL_AUTHORITY, Kind.COMBINED_AUTHORITY, Kind.GLA),
                    "pcc", Set.of(Kind.POLICE_AREA));

    private final Atlas atlas;
    private final Map<String, Map<String, ElectionType>> types;
    private final Map<Kind, Map<String, ElectionOrganisation>> organisations = new HashMap<>();
    private final Map<String, String> constituencies;

    ElectionIds(Atlas atlas, ReferenceFacts facts) {
        this.atlas = atlas;
        types =
                facts.electionTypes().stream()
                        .collect(
                                groupingBy(
                                        ElectionType::type,
                                        toMap(ElectionType::subtype, type -> type)));
        for (ElectionOrganisation organisation : facts.electionOrganisations()) {
            var bySlug = organisations.computeIfAbsent(organisation.kind(), k -> new HashMap<>());
            bySlug.put(organisation.slug(), organisation);
            if (organisation.otherSlug() != null) {
                bySlug.put(organisation.otherSlug(), organisation);
            }
        }
        constituencies =
                facts.constituencies().stream()
                        .collect(toMap(c -> Slug.of(c.nameEn()), Constituency::code));
    }

    /** The identifier, if the facts know everything that it names. */
    Optional<ElectionId> parse(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>(List.of(text.split("\\.")));
        LocalDate day;
        try {
            day = LocalDate.parse(parts.removeLast());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
        return type(parts).flatMap(type -> parse(text, type, parts, day));
    }

    private Optional<ElectionType> type(Deque<String> parts) {
        Map<String, ElectionType> subtypes = types.getOrDefault(parts.pollFirst(), Map.of());
        String subtype = parts.peekFirst();
        if (subtype != null && subtypes.containsKey(subtype)) {
            parts.removeFirst();
            return Optional.of(subtypes.get(subtype));
        }
        return Optional.ofNullable(subtypes.get(ElectionType.NO_SUBTYPE));
    }

    private Optional<ElectionId> parse(
            String text, ElectionType type, Deque<String> parts, LocalDate day) {
        boolean byElection = "by".equals(parts.peekLast());
        if (byElection) {
            parts.removeLast();
        }
        ElectionOrganisation organisation =
                type.hasOrganisation() ? organisation(type, parts.pollFirst()) : null;
        String division = type.hasDivision() ? parts.pollFirst() : null;
        String code = division == null ? null : code(type, organisation, division, day);
        boolean isKnown =
                parts.isEmpty()
                        && (organisation != null || !type.hasOrganisation())
                        && (division == null || code != null || !isListed(type, organisation));
        return isKnown
                ? Optional.of(
                        new ElectionId(text, type, organisation, division, code, byElection, day))
                : Optional.empty();
    }

    private @Nullable ElectionOrganisation organisation(ElectionType type, @Nullable String slug) {
        return ELECTED.getOrDefault(type.type(), Set.of()).stream()
                .map(kind -> organisations.getOrDefault(kind, Map.of()).get(slug))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String code(
            ElectionType type,
            @Nullable ElectionOrganisation organisation,
            String division,
            LocalDate day) {
        if (organisation == null) {
            return type.type().equals("parl") ? constituencies.get(division) : null;
        }
        return atlas.wardsOf(organisation.areaCode(), day).stream()
                .filter(ward -> Slug.of(ward.nameEn()).equals(division))
                .map(Ward::code)
                .findFirst()
                .orElse(null);
    }

    /** Whether the facts list the divisions; they lack counties' and Northern Ireland's. */
    private boolean isListed(ElectionType type, @Nullable ElectionOrganisation organisation) {
        if (organisation == null) {
            return type.type().equals("parl");
        }
        return atlas.council(organisation.areaCode())
                .filter(council -> council.kind() != CouncilKind.NORTHERN_IRELAND_DISTRICT)
                .isPresent();
    }
}
