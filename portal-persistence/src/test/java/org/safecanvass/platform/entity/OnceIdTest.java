package org.safecanvass.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OnceIdTest {
    private static final UUID ROW = UuidV7.next();
    private static final UUID TOKEN = UuidV7.next();

    @Test
    void sameFormGetsSameId() {
        assertThat(OnceId.of(ROW, TOKEN)).isEqualTo(OnceId.of(ROW, TOKEN));
    }

    @Test
    void tokenOfAnotherRowOrAnotherTokenGetsAnotherId() {
        assertThat(OnceId.of(ROW, TOKEN))
                .isNotEqualTo(OnceId.of(UuidV7.next(), TOKEN))
                .isNotEqualTo(OnceId.of(ROW, UuidV7.next()))
                .isNotEqualTo(OnceId.of(TOKEN, ROW));
    }
}
