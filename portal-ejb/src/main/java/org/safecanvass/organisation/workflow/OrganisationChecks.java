package org.safecanvass.organisation.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.place.workflow.Gazetteer;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Holds what the operator enters against the reference facts. */
@ApplicationScoped
class OrganisationChecks {
    private static final int LONGEST_NAME = 120;
    private static final Set<OrganisationKind> OF_A_PARTY =
            EnumSet.of(OrganisationKind.CAMPAIGN, OrganisationKind.PARTY);
    private static final Set<OrganisationKind> OF_A_COUNCIL =
            EnumSet.of(OrganisationKind.CAMPAIGN, OrganisationKind.PARISH);

    @Inject private Gazetteer gazetteer;

    String name(String typed) {
        var name = typed.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.matches(".*[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}].*")) {
            throw DomainException.of(ErrorCode.NAME_INVALID);
        }
        return name;
    }

    String language(String code) {
        if (!Set.of("en", "cy").contains(code)) {
            throw DomainException.of(ErrorCode.INVALID);
        }
        return code;
    }

    /** A party has a number; a campaign may be an independent's and have none. */
    @Nullable String party(NewOrganisation wanted) {
        var id = wanted.party();
        var needed = wanted.kind() == OrganisationKind.PARTY;
        if (id == null ? needed : !OF_A_PARTY.contains(wanted.kind()) || !isKnown(id)) {
            throw DomainException.of(ErrorCode.PARTY_UNKNOWN);
        }
        return id;
    }

    /** The nation of its council, or the kingdom when it lies in none. */
    String nationOf(NewOrganisation wanted) {
        var code = wanted.council();
        if (code == null) {
            if (OF_A_COUNCIL.contains(wanted.kind())) {
                throw DomainException.of(ErrorCode.INVALID);
            }
            return "UNITED_KINGDOM";
        }
        return gazetteer
                .council(code)
                .filter(council -> council.code().equals(code))
                .orElseThrow(() -> DomainException.of(ErrorCode.INVALID))
                .nation()
                .name();
    }

    private boolean isKnown(String party) {
        return gazetteer.party(party).isPresent();
    }
}
