package org.safecanvass.content.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of one kind in the order of their file, found by id. */
public final class Entries<T extends Entry> implements Iterable<T> {
    private final Map<String, T> byId;

    private Entries(Map<String, T> byId) {
        this.byId = byId;
    }

    public static <T extends Entry> Entries<T> of(Collection<T> all) {
        var byId = new LinkedHashMap<String, T>();
        for (var entry : all) {
            if (byId.put(entry.id(), entry) != null) {
                throw new ContentException("The id " + entry.id() + " is there twice");
            }
        }
        return new Entries<>(byId);
    }

    public List<T> all() {
        return List.copyOf(byId.values());
    }

    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    public Stream<T> stream() {
        return byId.values().stream();
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * For ids that the portal itself stored or checked; ids from outside go through {@link #find}.
     */
    public T require(String id) {
        return find(id).orElseThrow(() -> new ContentException("There is no entry " + id));
    }

    public int size() {
        return byId.size();
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }
}
