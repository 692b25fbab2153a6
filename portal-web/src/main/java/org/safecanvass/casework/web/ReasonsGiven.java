package org.safecanvass.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Why a person opened colleagues' cases, asked once a sign-in and written with each view. */
@SessionScoped
public class ReasonsGiven implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final Map<UUID, String> reasons = new ConcurrentHashMap<>();
    private final Set<UUID> opened = ConcurrentHashMap.newKeySet();

    void give(UUID id, String reason) {
        if (reasons.size() >= MOST) {
            reasons.clear();
        }
        reasons.put(id, reason);
    }

    /** Remembers that the person saw this case by right. */
    void opened(UUID id) {
        if (opened.size() >= MOST) {
            opened.clear();
        }
        opened.add(id);
    }

    boolean hadOpen(UUID id) {
        return opened.contains(id);
    }

    Optional<String> of(UUID id) {
        return Optional.ofNullable(reasons.get(id));
    }
}
