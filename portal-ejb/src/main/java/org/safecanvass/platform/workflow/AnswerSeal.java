package org.safecanvass.platform.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals kept answers so that neither the database nor the server alone can open one: the key is
 * made of the request's own key, which is not stored, and the portal's secret.
 */
@ApplicationScoped
class AnswerSeal {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private MasterKey master;

    /** By which the answer is found again. */
    byte[] name(IdempotentRequest request) {
        return master.digest("idempotency key", request.name());
    }

    /** By which another body is noticed; keyed, so that no body can be guessed from it. */
    byte[] content(IdempotentRequest request) {
        return master.digest("idempotent body " + request.name(), request.content());
    }

    byte[] seal(IdempotentRequest request, KeptAnswer answer) {
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        var sealed = crypt(Cipher.ENCRYPT_MODE, request, iv, answer.toBytes());
        return ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
    }

    KeptAnswer open(IdempotentRequest request, byte[] sealed) {
        var iv = Arrays.copyOf(sealed, IV);
        var body = Arrays.copyOfRange(sealed, IV, sealed.length);
        return KeptAnswer.fromBytes(crypt(Cipher.DECRYPT_MODE, request, iv, body));
    }

    private byte[] crypt(int mode, IdempotentRequest request, byte[] iv, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    master.derive("idempotent answer " + request.name()),
                    new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(content(request));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("does not open", e);
        }
    }
}
