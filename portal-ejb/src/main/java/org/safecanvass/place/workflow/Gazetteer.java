package org.safecanvass.place.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.safecanvass.content.entity.PlaceKind;
import org.safecanvass.place.entity.CombinedAuthority;
import org.safecanvass.place.entity.Constituency;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.ElectionId;
import org.safecanvass.place.entity.Party;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.Ward;

/**
 * The reference facts in memory, read once at start: places, forces, parties, elections. Public, so
 * anybody may ask.
 */
@ApplicationScoped
public class Gazetteer {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject private Clock clock;

    private ReferenceFacts facts;
    private Atlas atlas;
    private PlaceFinder finder;
    private ElectionIds elections;
    private Map<String, County> counties;
    private Map<String, Constituency> constituencies;
    private Map<String, Party> parties;

    protected Gazetteer() {}

    /** A gazetteer of these facts, for use without a container. */
    public Gazetteer(ReferenceFacts facts, Clock clock) {
        this.clock = clock;
        index(facts);
    }

    void atStart(@Observes Startup start) {
        // being called makes the container build this bean, before the first visitor asks
    }

    @PostConstruct
    void read() {
        try (var connection = database.getConnection()) {
            index(ReferenceFacts.read(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the reference facts", e);
        }
    }

    private void index(ReferenceFacts read) {
        if (read.councils().isEmpty()) {
            throw new IllegalStateException("the reference facts are not loaded");
        }
        facts = read;
        atlas = new Atlas(facts);
        finder = new PlaceFinder(atlas, facts);
        elections = new ElectionIds(atlas, facts);
        counties = facts.counties().stream().collect(toUnmodifiableMap(County::code, identity()));
        constituencies =
                facts.constituencies().stream()
                        .collect(toUnmodifiableMap(Constituency::code, identity()));
        parties = facts.parties().stream().collect(toUnmodifiableMap(Party::id, identity()));
    }

    /** Finds places by postcode or part of one, code, or name of ward or council, as of today. */
    public PlaceAnswer find(String query) {
        return find(query, LocalDate.now(clock.withZone(LONDON)));
    }

    /** Finds places as they are on a day. */
    public PlaceAnswer find(String query, LocalDate day) {
        return finder.find(query, day);
    }

    /** All councils by name. */
    public List<Council> councils() {
        return facts.councils();
    }

    /** The council of this code, or today's council where the code is one of a former council. */
    public Optional<Council> council(String code) {
        return atlas.council(code);
    }

    public PlaceKind placeKindOf(Council council) {
        return council.kind().placeKind();
    }

    public List<County> counties() {
        return facts.counties();
    }

    public Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    public List<CombinedAuthority> combinedAuthorities() {
        return facts.combinedAuthorities();
    }

    /** All forces by name, territorial and special. */
    public List<PoliceForce> forces() {
        return facts.forces();
    }

    public Optional<PoliceForce> force(String id) {
        return atlas.force(id);
    }

    /** The territorial force that polices a council's area; no council lies in two. */
    public PoliceForce forceOf(Council council) {
        return atlas.forceOf(council);
    }

    /** The wards of a council in force on a day, by name; each with its cell of the hexagon map. */
    public List<Ward> wardsOf(String councilCode, LocalDate day) {
        return atlas.wardsOf(councilCode, day);
    }

    /** A ward, whether still in force or not. */
    public Optional<Ward> ward(String code) {
        return atlas.ward(code);
    }

    /** A ward, if it is in force on the day. */
    public Optional<Ward> ward(String code, LocalDate day) {
        return atlas.ward(code).filter(ward -> atlas.isInForce(ward, day));
    }

    public List<Constituency> constituencies() {
        return facts.constituencies();
    }

    public Optional<Constituency> constituency(String code) {
        return Optional.ofNullable(constituencies.get(code));
    }

    public List<Party> parties() {
        return facts.parties();
    }

    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * Reads Democracy Club's identifier of an election or ballot; empty unless all in it is known.
     */
    public Optional<ElectionId> election(String id) {
        return elections.parse(id);
    }
}
