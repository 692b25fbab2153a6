package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.ApiScope;
import org.safecanvass.account.workflow.Client;
import org.safecanvass.account.workflow.ManageClients;
import org.safecanvass.account.workflow.NewClient;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Ids;
import org.safecanvass.platform.web.Words;

/** The programs that act for an organisation. */
@Named
@RequestScoped
public class ClientsBacking {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.CLIENT_NAME_INVALID,
                    "name",
                    ErrorCode.CLIENT_NAME_TAKEN,
                    "name",
                    ErrorCode.SCOPE_MISSING,
                    "scopes");

    @Inject private ManageClients manageClients;
    @Inject private OnceShownBacking once;
    @Inject private AtField atField;
    @Inject private HttpServletRequest request;
    @Inject private Words words;
    private String name = "";
    private List<String> scopes = List.of();

    public List<Client> getClients() {
        return manageClients.list();
    }

    public List<Choice> getScopeChoices() {
        return Arrays.stream(ApiScope.values())
                .map(scope -> Choice.of(scope.id(), words.of("clients.scope." + scope), scope.id()))
                .toList();
    }

    public @Nullable String add() {
        var wanted = new NewClient(name, Set.copyOf(scopes));
        return atField.ask(FIELDS, () -> once.remember(name, manageClients.add(wanted)))
                ? "/staff/people/once?faces-redirect=true"
                : null;
    }

    /** By the id that the form carries: the row may be another one by now. */
    public String close() {
        manageClients.close(Ids.require(request.getParameter("client")));
        return "/staff/people/clients?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }
}
