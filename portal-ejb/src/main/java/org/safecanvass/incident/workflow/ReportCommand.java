package org.safecanvass.incident.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its reporter gives it, from the pages or by the API. Ids are those of the content
 * files; nothing here has been checked yet.
 *
 * @param principalCapacity for a linked person: the capacity of the person they support
 * @param officeCouncil the council of a councillor's or candidate's office or contest, when it is
 *     not the place of the incident
 * @param recipients null: those ticked by default; empty: just log it; else roles, or the words
 *     POLICE, COUNCIL, CAMPAIGN for all proposed roles of that kind
 * @param draftId the draft it was written in; one draft becomes one report
 * @param code the return code's text, for a reporter without an account
 */
public record ReportCommand(
        @Nullable String capacity,
        boolean onBehalf,
        @Nullable OnBehalfOf onBehalfOf,
        @Nullable String principalCapacity,
        @Nullable String election,
        @Nullable String officeCouncil,
        @Nullable String category,
        boolean immediateDanger,
        @Nullable Instant occurredFrom,
        @Nullable Instant occurredTo,
        boolean occurredAbout,
        Place place,
        @Nullable String description,
        @Nullable String people,
        @Nullable String evidence,
        Set<String> redFlags,
        Map<String, String> answers,
        @Nullable List<String> recipients,
        Contact contact,
        List<String> guidanceShown,
        Locale language,
        @Nullable UUID draftId,
        @Nullable String code) {

    /** The person it happened to, when somebody else reports. */
    public record OnBehalfOf(@Nullable String capacity, @Nullable String name) {}

    /**
     * Where it happened, as precisely as the reporter chooses.
     *
     * @param postcode or {@code council} or {@code ward}; a ward may also go with one of the others
     * @param chosenCouncil for a postcode that touches several councils, the one it was in
     * @param precise whether recipients may see the postcode and the words, or only the ward
     * @param words a street or venue in the reporter's words
     */
    public record Place(
            @Nullable String postcode,
            @Nullable String council,
            @Nullable String ward,
            @Nullable String chosenCouncil,
            boolean precise,
            @Nullable String words) {
        public static final Place NONE = new Place(null, null, null, null, true, null);
    }

    /** How the reporter may be reached; nothing, when they do not want to be. */
    public record Contact(
            boolean allowed,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String notes) {
        public static final Contact NONE = new Contact(false, null, null, null, null);
    }
}
