package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecanvass.organisation.workflow.KnownTeam;
import org.safecanvass.organisation.workflow.Organisations;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.LanguagePreference;
import org.safecanvass.platform.workflow.Actor;

/** The person at the page. Pages only hide by it what a use case would refuse anyway. */
@Named
@RequestScoped
public class CurrentUser implements LanguagePreference {
    @Inject private HttpServletRequest request;
    @Inject private Organisations organisations;
    @Inject private Language language;

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    public String getName() {
        return actor().map(Actor::name).orElse("");
    }

    public String getOrganisationName() {
        return actor().flatMap(actor -> organisations.find(actor.tenantId()))
                .map(own -> own.name(language.getLocale()))
                .orElse("");
    }

    public List<String> getTeamNames() {
        return actor().stream()
                .flatMap(actor -> actor.teams().stream())
                .flatMap(id -> organisations.team(id).stream())
                .map(team -> name(team))
                .sorted()
                .toList();
    }

    public String getTeamName() {
        return String.join(", ", getTeamNames());
    }

    public boolean may(String permission) {
        return actor().filter(actor -> actor.may(Permission.valueOf(permission))).isPresent();
    }

    @Override
    public Optional<Locale> preferredLanguage() {
        return actor().map(Actor::language);
    }

    private String name(KnownTeam team) {
        return team.name(language.getLocale());
    }

    private Optional<Actor> actor() {
        return Optional.ofNullable((Actor) request.getAttribute(ActingFilter.ACTOR));
    }
}
