package org.safecanvass.content.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of all documents, and the whole that they make on any day. */
public final class ContentVersions {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NavigableMap<LocalDate, Content> contentFrom = new TreeMap<>();

    /** Reads every whole that ever was in force, so that a broken one shows at once. */
    public ContentVersions(Collection<StoredDocument> documents) {
        var byName = documents.stream().collect(Collectors.groupingBy(StoredDocument::name));
        documents.stream()
                .map(StoredDocument::validFrom)
                .distinct()
                .forEach(day -> contentFrom.put(day, ContentReader.read(on(day, byName.values()))));
        if (contentFrom.isEmpty()) {
            throw new ContentException("No content is loaded");
        }
    }

    /** The content at an instant; before the first day of all, the first. */
    public Content at(Instant instant) {
        var entry = contentFrom.floorEntry(LocalDate.ofInstant(instant, LONDON));
        return (entry == null ? contentFrom.firstEntry() : entry).getValue();
    }

    private static Map<String, String> on(
            LocalDate day, Collection<List<StoredDocument>> documents) {
        return documents.stream()
                .map(versions -> on(day, versions))
                .collect(Collectors.toMap(StoredDocument::name, StoredDocument::body));
    }

    private static StoredDocument on(LocalDate day, List<StoredDocument> versions) {
        var byVersion = Comparator.comparingInt(StoredDocument::version);
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(byVersion)
                .orElseGet(() -> Collections.min(versions, byVersion));
    }
}
