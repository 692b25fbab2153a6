package org.safecanvass.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Why a person opened colleagues' cases, asked once a sign-in and written with each view. */
@SessionScoped
public class ReasonsGiven implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final Map<UUID, String> reasons = new ConcurrentHashMap<>();

    void give(UUID id, String reason) {
        if (reasons.size() >= MOST) {
            reasons.clear();
        }
        reasons.put(id, reason);
    }

    Optional<String> of(UUID id) {
        return Optional.ofNullable(reasons.get(id));
    }
}
