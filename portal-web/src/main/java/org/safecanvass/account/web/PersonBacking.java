package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.ChangeDuties;
import org.safecanvass.account.workflow.ClosePerson;
import org.safecanvass.account.workflow.ListPeople;
import org.safecanvass.account.workflow.NewDuties;
import org.safecanvass.account.workflow.Person;
import org.safecanvass.account.workflow.ResetPerson;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;
import org.safecanvass.platform.web.Ids;

/** The page of one person, as their administrator sees it. */
@Named
@RequestScoped
public class PersonBacking {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.ROLE_MISSING,
                    "roles",
                    ErrorCode.ROLES_APART,
                    "roles",
                    ErrorCode.TEAM_MISSING,
                    "teams");

    @Inject private ListPeople listPeople;
    @Inject private ChangeDuties changeDuties;
    @Inject private ResetPerson resetPerson;
    @Inject private ClosePerson closePerson;
    @Inject private OnceShownBacking once;
    @Inject private AtField atField;
    @Inject private HttpServletRequest request;
    private @Nullable Person person;
    private @Nullable Integer version;
    private @Nullable List<String> roles;
    private @Nullable List<String> teams;

    public void load() {
        getPerson();
    }

    public Person getPerson() {
        var read = person;
        if (read == null) {
            read = listPeople.person(Ids.require(getId()));
            person = read;
        }
        return read;
    }

    public @Nullable String change() {
        return atField.ask(FIELDS, () -> changeDuties.change(duties()))
                ? "/staff/people/list?faces-redirect=true"
                : null;
    }

    public String reset() {
        once.remember(resetPerson.reset(Ids.require(getId())));
        return "/staff/people/once?faces-redirect=true";
    }

    public String close() {
        closePerson.close(Ids.require(getId()));
        return "/staff/people/list?faces-redirect=true";
    }

    private NewDuties duties() {
        return new NewDuties(
                Ids.require(getId()),
                getVersion(),
                Set.copyOf(getRoles()),
                getTeams().stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    public @Nullable String getId() {
        return request.getParameter("id");
    }

    public int getVersion() {
        return version == null ? getPerson().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<String> getRoles() {
        return roles == null ? getPerson().roles() : roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getTeams() {
        return teams == null ? getPerson().teams().stream().map(UUID::toString).toList() : teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = teams;
    }
}
