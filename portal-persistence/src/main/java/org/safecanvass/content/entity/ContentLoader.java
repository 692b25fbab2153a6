package org.safecanvass.content.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/**
 * Puts the content as it ships beside all earlier versions; run by the owner of the schema after it
 * was migrated. A document that has not changed is left alone.
 */
public final class ContentLoader {
    private static final String INSERT =
            """
            insert into content_document (name, version, valid_from, digest, body)
            select ?, coalesce(max(version), 0) + 1, ?, ?, ? from content_document where name = ?
            having (array_agg(digest order by version desc))[1] is distinct from ?
            """;

    private ContentLoader() {}

    /** Returns how many documents were new. */
    public static int load(Connection connection) throws SQLException {
        return load(connection, ContentFiles.read(), ContentFiles.validFrom());
    }

    static int load(Connection connection, Map<String, String> documents, LocalDate validFrom)
            throws SQLException {
        var loaded = 0;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var document : documents.entrySet()) {
                var digest = sha256(document.getValue());
                insert.setString(1, document.getKey());
                insert.setObject(2, validFrom);
                insert.setBytes(3, digest);
                insert.setString(4, document.getValue());
                insert.setString(5, document.getKey());
                insert.setBytes(6, digest);
                loaded += insert.executeUpdate();
            }
        }
        return loaded;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
