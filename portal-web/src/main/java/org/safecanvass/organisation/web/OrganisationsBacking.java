package org.safecanvass.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.ListOrganisations;
import org.safecanvass.organisation.workflow.OrganisationPage;
import org.safecanvass.organisation.workflow.OrganisationSearch;
import org.safecanvass.platform.web.Ids;
import org.safecanvass.platform.web.PlainText;

/** The operator's list of organisations; what is searched for stands in the address. */
@Named
@RequestScoped
public class OrganisationsBacking {
    private static final List<String> NAMES = List.of("name", "kind", "joined");

    @Inject private ListOrganisations listOrganisations;
    @Inject private HttpServletRequest request;
    private @Nullable OrganisationPage page;

    public void load() {
        page = listOrganisations.page(search(), Ids.optional(request.getParameter("after")));
    }

    public @Nullable OrganisationPage getPage() {
        return page;
    }

    public @Nullable String get(String name) {
        return PlainText.given(request.getParameter(name));
    }

    /** Query of the next page. */
    public String getNext() {
        var next = page == null ? null : page.next();
        return next == null ? "" : query() + "after=" + next;
    }

    private OrganisationSearch search() {
        var joined = get("joined");
        return new OrganisationSearch(
                get("name"), kind(), joined == null ? null : Boolean.valueOf(joined));
    }

    private @Nullable OrganisationKind kind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(get("kind")))
                .findFirst()
                .orElse(null);
    }

    private String query() {
        return NAMES.stream()
                .filter(name -> get(name) != null)
                .map(
                        name ->
                                name
                                        + "="
                                        + URLEncoder.encode(get(name), StandardCharsets.UTF_8)
                                        + "&")
                .collect(Collectors.joining());
    }
}
