package org.safecanvass.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentVersionsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

    @Test
    void eachInstantHasTheContentThatWasInForce() {
        var documents = new ArrayList<StoredDocument>();
        ContentFiles.read()
                .forEach((name, body) -> documents.add(new StoredDocument(name, 1, FIRST, body)));
        var frames = ContentFiles.read().get("frames.csv");
        documents.add(
                new StoredDocument(
                        "frames.csv",
                        2,
                        LocalDate.of(2027, 5, 1),
                        frames.replace("Operation Ford,", "Operation Fjord,")));
        var versions = new ContentVersions(documents);

        assertThat(ford(versions, "2027-06-01T00:00:00Z")).isEqualTo("Operation Fjord");
        assertThat(ford(versions, "2027-04-30T23:30:00Z"))
                .as("summer time: already May in London")
                .isEqualTo("Operation Fjord");
        assertThat(ford(versions, "2027-04-30T22:30:00Z")).isEqualTo("Operation Ford");
        assertThat(ford(versions, "2025-01-01T00:00:00Z"))
                .as("before everything")
                .isEqualTo("Operation Ford");
    }

    @Test
    void withoutContentNothingStarts() {
        assertThatThrownBy(() -> new ContentVersions(List.of()))
                .isInstanceOf(ContentException.class)
                .hasMessage("No content is loaded");
    }

    private static String ford(ContentVersions versions, String instant) {
        return versions.at(Instant.parse(instant))
                .reporting()
                .frames()
                .require("FORD")
                .label()
                .en();
    }
}
