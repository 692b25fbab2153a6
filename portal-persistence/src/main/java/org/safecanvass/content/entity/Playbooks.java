package org.safecanvass.content.entity;

import java.util.List;
import java.util.Map;

/** The tasks that each group of categories brings with it. */
public record Playbooks(Entries<PlaybookTask> tasks, Map<String, List<String>> byGroup) {
    public List<PlaybookTask> of(Category category) {
        return byGroup.getOrDefault(category.groupId(), List.of()).stream()
                .map(tasks::require)
                .toList();
    }
}
