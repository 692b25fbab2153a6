package org.safecanvass.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.organisation.workflow.NewOrganisation;
import org.safecanvass.organisation.workflow.RegisterOrganisation;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;
import org.safecanvass.platform.web.Choice;
import org.safecanvass.platform.web.Language;

/** The form by which the operator registers an organisation. */
@Named
@RequestScoped
public class AddOrganisationBacking {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.NAME_INVALID,
                    "nameEn",
                    ErrorCode.PARTY_UNKNOWN,
                    "party",
                    ErrorCode.INVALID,
                    "council");

    @Inject private RegisterOrganisation registerOrganisation;
    @Inject private Gazetteer gazetteer;
    @Inject private Language pageLanguage;
    @Inject private AtField atField;
    private @Nullable OrganisationKind kind;
    private String nameEn = "";
    private String nameCy = "";
    private @Nullable String party;
    private @Nullable String council;
    private String language = "en";

    public List<Choice> getCouncils() {
        return gazetteer.councils().stream()
                .map(one -> Choice.of(one.code(), one.name(pageLanguage.getLocale())))
                .toList();
    }

    public @Nullable String save() {
        var wanted = new NewOrganisation(kind, nameEn, nameCy, party, council, language);
        return atField.ask(FIELDS, () -> registerOrganisation.register(wanted))
                ? "/staff/operator/organisations?faces-redirect=true"
                : null;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind kind) {
        this.kind = kind;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameCy() {
        return nameCy;
    }

    public void setNameCy(String nameCy) {
        this.nameCy = nameCy;
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = party;
    }

    public @Nullable String getCouncil() {
        return council;
    }

    public void setCouncil(@Nullable String council) {
        this.council = council;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
