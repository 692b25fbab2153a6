package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.AddPerson;
import org.safecanvass.account.workflow.NewPerson;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;

/** The form by which an administrator takes a person in. */
@Named
@RequestScoped
public class AddPersonBacking extends NewcomerForm {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.NAME_INVALID,
                    "name",
                    ErrorCode.EMAIL_INVALID,
                    "email",
                    ErrorCode.EMAIL_TAKEN,
                    "email",
                    ErrorCode.ROLE_MISSING,
                    "roles",
                    ErrorCode.ROLES_APART,
                    "roles",
                    ErrorCode.TEAM_MISSING,
                    "teams");

    @Inject private AddPerson addPerson;
    @Inject private OnceShownBacking once;
    @Inject private AtField atField;
    private List<String> roles = List.of();
    private List<String> teams = List.of();

    public @Nullable String save() {
        return atField.ask(FIELDS, () -> once.remember(addPerson.add(person())))
                ? "/staff/people/once?faces-redirect=true"
                : null;
    }

    private NewPerson person() {
        return new NewPerson(
                getEmail(),
                getName(),
                locale(),
                Set.copyOf(roles),
                teams.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getTeams() {
        return teams;
    }

    public void setTeams(List<String> teams) {
        this.teams = teams;
    }
}
