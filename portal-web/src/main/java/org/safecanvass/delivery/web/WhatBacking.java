package org.safecanvass.delivery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.Category;
import org.safecanvass.content.entity.CategoryGroup;
import org.safecanvass.content.entity.Words;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.incident.web.CurrentDraft;
import org.safecanvass.incident.web.ReportCommands;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;

/** The choices of what happened: a group, and in it a category. */
@Named
@RequestScoped
public class WhatBacking {
    private static final String IN_DANGER = "IN_DANGER_NOW";

    @Inject private ContentCatalogue catalogue;
    @Inject private ReportCommands commands;
    @Inject private CurrentDraft draft;
    @Inject private Language language;
    @Inject private HttpServletRequest request;

    /** A group of categories, to be gone into. */
    public record Group(String id, String label, String hint) {}

    public List<Group> getGroups() {
        return catalogue.now().categoryGroups().stream()
                .map(one -> new Group(one.id(), in(one.label()), in(one.hint())))
                .toList();
    }

    /** The group that the address names, else that of the category chosen before. */
    public @Nullable String getGroup() {
        return Optional.ofNullable(request.getParameter("group"))
                .filter(id -> catalogue.now().reporting().categoryGroups().has(id))
                .or(() -> commands.category(draft.form()).map(Category::groupId))
                .orElse(null);
    }

    public String getGroupLabel() {
        return Optional.ofNullable(getGroup())
                .map(id -> catalogue.now().reporting().categoryGroups().require(id))
                .map(CategoryGroup::label)
                .map(this::in)
                .orElse("");
    }

    public List<Choice> getCategories() {
        return Stream.ofNullable(getGroup())
                .flatMap(id -> catalogue.now().categoriesOf(id).stream())
                .map(one -> Choice.of(one.id(), in(one.label()), hint(one)))
                .toList();
    }

    /** What may make it worse; whether anyone is in danger was the first question. */
    public List<Choice> getFlags() {
        return commands.flagsAsked(draft.form()).stream()
                .filter(flag -> !flag.id().equals(IN_DANGER))
                .map(flag -> Choice.of(flag.id(), in(flag.question())))
                .toList();
    }

    private String hint(Category category) {
        return in(category.hint()) + " " + in(category.examples());
    }

    private String in(Words words) {
        return words.in(language.getLocale());
    }
}
