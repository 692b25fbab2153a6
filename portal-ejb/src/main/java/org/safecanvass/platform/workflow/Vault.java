package org.safecanvass.platform.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals words for one row of the organisation that is acting: AES-256-GCM, a random 96-bit IV, and
 * organisation, kind and row as additional data, so that a ciphertext moved elsewhere does not
 * open. Each organisation has data keys of its own, wrapped by the {@link MasterKey}.
 */
@ApplicationScoped
public class Vault {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final byte FORMAT = 1;
    private static final String MADE_HERE = Vault.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cache<UUID, NavigableMap<Integer, SecretKey>> keys =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject private MasterKey master;
    @Inject private TenantScope scope;
    @Inject private Clock clock;

    public byte[] seal(String kind, UUID row, byte[] words) {
        var tenant = tenant();
        var newest = keysOf(tenant).lastEntry();
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        var aad = aad(tenant, kind, row, newest.getKey());
        var sealed = crypt(Cipher.ENCRYPT_MODE, newest.getValue(), iv, aad, words);
        return ByteBuffer.allocate(1 + Integer.BYTES + IV + sealed.length)
                .put(FORMAT)
                .putInt(newest.getKey())
                .put(iv)
                .put(sealed)
                .array();
    }

    /**
     * Opens what {@link #seal} made for the same organisation, kind and row; nothing else opens.
     */
    public byte[] open(String kind, UUID row, byte[] sealed) {
        var tenant = tenant();
        var buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("sealed in an unknown format");
        }
        int number = buffer.getInt();
        var key = keysOf(tenant).get(number);
        if (key == null) {
            throw new IllegalStateException("sealed with a key that is not there");
        }
        var iv = new byte[IV];
        buffer.get(iv);
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        return crypt(Cipher.DECRYPT_MODE, key, iv, aad(tenant, kind, row, number), body);
    }

    private UUID tenant() {
        var tenant = scope.current();
        if (tenant == null) {
            throw new IllegalStateException("nothing is sealed outside of an organisation");
        }
        return tenant;
    }

    private NavigableMap<Integer, SecretKey> keysOf(UUID tenant) {
        var known = keys.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        try {
            var stored = read(tenant);
            if (!stored.isEmpty()) {
                // A key that this transaction made is not there if it rolls back.
                if (!tenant.equals(transaction.getResource(MADE_HERE))) {
                    keys.put(tenant, stored);
                }
                return stored;
            }
            create(tenant);
            transaction.putResource(MADE_HERE, tenant);
            return read(tenant);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private NavigableMap<Integer, SecretKey> read(UUID tenant) throws SQLException {
        var found = new TreeMap<Integer, SecretKey>();
        try (var query =
                        scope.connection()
                                .prepareStatement("select number, wrapped from tenant_key");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                int number = rows.getInt(1);
                var wrapped = ByteBuffer.wrap(rows.getBytes(2));
                var iv = new byte[IV];
                wrapped.get(iv);
                var body = new byte[wrapped.remaining()];
                wrapped.get(body);
                var plain =
                        crypt(
                                Cipher.DECRYPT_MODE,
                                wrappingKey(),
                                iv,
                                aad(tenant, "key", tenant, number),
                                body);
                found.put(number, new SecretKeySpec(plain, "AES"));
            }
        }
        return found;
    }

    private void create(UUID tenant) throws SQLException {
        var plain = new byte[32];
        var iv = new byte[IV];
        RANDOM.nextBytes(plain);
        RANDOM.nextBytes(iv);
        var wrapped =
                crypt(Cipher.ENCRYPT_MODE, wrappingKey(), iv, aad(tenant, "key", tenant, 1), plain);
        try (var insert =
                scope.connection()
                        .prepareStatement(
                                "insert into tenant_key (tenant_id, number, wrapped, created_at)"
                                        + " values (?, 1, ?, ?) on conflict do nothing")) {
            insert.setObject(1, tenant);
            insert.setBytes(
                    2, ByteBuffer.allocate(IV + wrapped.length).put(iv).put(wrapped).array());
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        }
    }

    private SecretKey wrappingKey() {
        return master.derive("tenant keys");
    }

    private static byte[] aad(UUID tenant, String kind, UUID row, int number) {
        return (tenant + "|" + kind + "|" + row + "|" + number).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] iv, byte[] aad, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(aad);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("does not open", e);
        }
    }
}
