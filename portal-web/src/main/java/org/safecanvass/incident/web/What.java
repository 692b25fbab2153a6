package org.safecanvass.incident.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened: the category, what makes it worse, and the answers to its questions. */
public class What {
    private @Nullable String category;
    private List<String> flags = new ArrayList<>();
    private Map<String, String> answers = new LinkedHashMap<>();
    private List<String> guidance = new ArrayList<>();

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(List<String> flags) {
        this.flags = flags;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    public List<String> getGuidance() {
        return guidance;
    }

    public void setGuidance(List<String> guidance) {
        this.guidance = guidance;
    }
}
