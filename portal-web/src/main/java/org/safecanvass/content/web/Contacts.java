package org.safecanvass.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.safecanvass.content.entity.PoliceContact;
import org.safecanvass.content.workflow.ContentCatalogue;
import org.safecanvass.platform.web.Language;
import org.safecanvass.platform.web.Texts;

/** Ways to reach help outside the portal, in the language of the page. */
@Named
@RequestScoped
public class Contacts {
    /** A number or address, and when to use it. */
    public record Line(String contact, String when) {}

    private static final List<String> EMERGENCY =
            List.of("SILENT_55", "TEXT_999", "BSL_999", "RELAY_UK_999");
    private static final List<String> POLICE =
            List.of(
                    "EMERGENCY_999",
                    "POLICE_101",
                    "POLICE_ONLINE",
                    "RELAY_UK_101",
                    "BRITISH_TRANSPORT_POLICE",
                    "ANTI_TERRORIST_HOTLINE",
                    "CRIMESTOPPERS",
                    "REPORT_FRAUD");
    private static final List<String> ELECTIONS =
            List.of("ELECTION_SPOC", "FEOA", "RETURNING_OFFICER", "ELECTORAL_COMMISSION");

    @Inject private ContentCatalogue catalogue;
    @Inject private Language language;

    /** Other ways to reach 999 than by speaking on the telephone. */
    public List<Line> getEmergency() {
        return lines(EMERGENCY.stream().map(this::contact));
    }

    public List<Line> getPolice() {
        return lines(POLICE.stream().map(this::contact));
    }

    public List<Line> getElections() {
        return lines(ELECTIONS.stream().map(this::contact));
    }

    /** Everybody else: people who listen and advise. */
    public List<Line> getSupport() {
        var elsewhere = Stream.of(EMERGENCY, POLICE, ELECTIONS).flatMap(List::stream).toList();
        return lines(all().stream().filter(contact -> !elsewhere.contains(contact.id())));
    }

    private List<Line> lines(Stream<PoliceContact> contacts) {
        var locale = language.getLocale();
        return contacts.map(found -> new Line(named(found), found.when().in(locale))).toList();
    }

    /** Puts the name in front where content has the number alone. */
    private String named(PoliceContact found) {
        var locale = language.getLocale();
        var number = found.contact().in(locale);
        return Texts.in(locale)
                .find("contact." + found.id())
                .map(name -> name + ": " + number)
                .orElse(number);
    }

    private PoliceContact contact(String id) {
        return catalogue.now().advice().policeContacts().require(id);
    }

    private List<PoliceContact> all() {
        return catalogue.now().advice().policeContacts().all();
    }
}
