package org.safecanvass.content.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By when an answer is due; a clock that never runs out has no instant. */
public record Due(
        @Nullable Instant acknowledge, @Nullable Instant assess, @Nullable Instant nextContact) {}
