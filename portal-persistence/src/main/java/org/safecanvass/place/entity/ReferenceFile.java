package org.safecanvass.place.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.safecanvass.platform.entity.Digests;

/** A file of reference facts; its columns are those of the table that it fills. */
record ReferenceFile(String name, byte[] stored) {
    /** In an order in which no row comes before one that it refers to. */
    private static final List<String> NAMES =
            List.of(
                    "police_force.csv",
                    "county.csv",
                    "combined_authority.csv",
                    "council.csv",
                    "council_hex.csv",
                    "council_alias.csv",
                    "council_code_change.csv",
                    "ward.csv",
                    "ward_hex.csv.gz",
                    "constituency.csv",
                    "constituency_council.csv",
                    "postcode_sector.csv.gz",
                    "postcode_sector_council.csv.gz",
                    "election_type.csv",
                    "election_organisation.csv",
                    "party.csv");

    static List<ReferenceFile> all() {
        return NAMES.stream().map(ReferenceFile::read).toList();
    }

    private static ReferenceFile read(String name) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: /reference/" + name);
            }
            return new ReferenceFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String table() {
        return name.substring(0, name.indexOf('.'));
    }

    byte[] digest() {
        return Digests.sha256(stored);
    }

    List<String> columns() {
        byte[] text = text();
        String start = new String(text, 0, Math.min(text.length, 1000), StandardCharsets.UTF_8);
        return List.of(start.substring(0, start.indexOf('\n')).split(","));
    }

    byte[] text() {
        if (!name.endsWith(".gz")) {
            return stored;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
