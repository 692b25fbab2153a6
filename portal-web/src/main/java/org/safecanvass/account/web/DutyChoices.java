package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safecanvass.account.workflow.ListPeople;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.workflow.Actor;
import org.safecanvass.platform.workflow.CurrentActor;

/** The roles and teams of the own organisation, as choices and in words. */
@Named
@RequestScoped
public class DutyChoices {
    @Inject private ListPeople people;
    @Inject private ContentCatalogue content;
    @Inject private Organisations organisations;
    @Inject private CurrentActor currentActor;
    @Inject private Language language;

    public List<Choice> getRoles() {
        var roles = content.now().access().roles();
        return people.rolesOnOffer().stream()
                .map(roles::require)
                .map(
                        role ->
                                Choice.of(
                                        role.id(),
                                        role.label().in(language.getLocale()),
                                        role.purpose().in(language.getLocale())))
                .toList();
    }

    public List<Choice> getTeams() {
        var own = currentActor.find().map(Actor::tenantId).orElseThrow();
        return organisations.teamsOf(own).stream()
                .map(team -> Choice.of(team.id().toString(), team.name(language.getLocale())))
                .toList();
    }

    public List<String> roleNames(Collection<String> ids) {
        return names(getRoles(), ids);
    }

    public List<String> teamNames(Collection<UUID> ids) {
        return names(getTeams(), ids.stream().map(UUID::toString).toList());
    }

    private static List<String> names(List<Choice> choices, Collection<String> ids) {
        return choices.stream()
                .filter(choice -> ids.contains(choice.value()))
                .map(Choice::label)
                .toList();
    }
}
