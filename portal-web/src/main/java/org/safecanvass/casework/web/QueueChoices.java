package org.safecanvass.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecanvass.casework.workflow.CaseQueue;
import org.safecanvass.content.entity.Grade;
import org.safecanvass.organisation.workflow.KnownOrganisation;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Times;
import org.safecanvass.platform.workflow.CurrentActor;

/** By what the queue can be narrowed. */
@Named
@RequestScoped
public class QueueChoices {
    private static final List<String> NEVER_WAITING =
            List.of("RECEIVED", "RETENTION_REVIEW", "DISPOSED");

    @Inject private CaseQueue queue;
    @Inject private QueueBacking queueBacking;
    @Inject private CaseText texts;
    @Inject private Organisations organisations;
    @Inject private Gazetteer gazetteer;
    @Inject private CurrentActor actor;
    @Inject private Language language;
    @Inject private Clock clock;

    public List<Choice> getTeams() {
        return queue.myTeams().stream()
                .map(team -> Choice.of(team.id().toString(), team.name(language.getLocale())))
                .toList();
    }

    public List<Choice> getStates() {
        return texts.content().handling().caseLife().states().stream()
                .filter(state -> !NEVER_WAITING.contains(state.id()))
                .map(state -> Choice.of(state.id(), texts.in(state.label())))
                .toList();
    }

    public List<Choice> getGrades() {
        var grades = Arrays.asList(Grade.values());
        Collections.reverse(grades);
        return grades.stream().map(one -> Choice.of(one.name(), texts.grade(one))).toList();
    }

    public List<Choice> getCategories() {
        var content = texts.content();
        return content.categoryGroups().stream()
                .flatMap(group -> content.categoriesOf(group.id()).stream())
                .map(one -> Choice.of(one.id(), texts.in(one.label())))
                .toList();
    }

    /** The councils that a force polices; nothing for organisations of one council. */
    public List<Choice> getCouncils() {
        return own().areaCode().flatMap(gazetteer::force).stream()
                .flatMap(
                        force ->
                                gazetteer.councils().stream()
                                        .filter(one -> gazetteer.forceOf(one).equals(force)))
                .map(one -> Choice.of(one.code(), one.name(language.getLocale())))
                .toList();
    }

    /** The wards of the council that was chosen, or of the organisation's own. */
    public List<Choice> getWards() {
        return Stream.of(
                        Optional.of(queueBacking.value("council")).filter(one -> !one.isEmpty()),
                        own().homeCouncil(),
                        own().areaCode())
                .flatMap(Optional::stream)
                .flatMap(code -> gazetteer.council(code).stream())
                .limit(1)
                .flatMap(council -> gazetteer.wardsOf(council.code(), today()).stream())
                .map(ward -> Choice.of(ward.code(), ward.name(language.getLocale())))
                .toList();
    }

    private KnownOrganisation own() {
        return organisations.require(actor.require().tenantId());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Times.LONDON));
    }
}
