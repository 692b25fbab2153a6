package org.safecanvass.organisation.workflow;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safecanvass.content.entity.OrganisationKind;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/**
 * The register of organisations and teams, held in memory. A change on this node shows at once, one
 * on another node within five seconds.
 */
@ApplicationScoped
public class Organisations {
    private final LoadingCache<String, Register> cache =
            Caffeine.newBuilder().refreshAfterWrite(Duration.ofSeconds(5)).build(key -> load());

    @Inject private OrganisationStore store;

    public Optional<KnownOrganisation> find(UUID id) {
        return Optional.ofNullable(register().byId().get(id));
    }

    public KnownOrganisation require(UUID id) {
        return find(id).orElseThrow(() -> DomainException.of(ErrorCode.NOT_FOUND));
    }

    /** The council, county, force… of an area; empty where no such organisation is registered. */
    public Optional<KnownOrganisation> of(OrganisationKind kind, String areaCode) {
        return Optional.ofNullable(register().byArea().get(kind + " " + areaCode));
    }

    /** The one organisation of a kind of which there is only one. */
    public KnownOrganisation only(OrganisationKind kind) {
        return all(kind).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no organisation of kind " + kind));
    }

    public List<KnownOrganisation> all(OrganisationKind kind) {
        return register().all().stream().filter(one -> one.kind() == kind).toList();
    }

    public List<KnownOrganisation> all() {
        return register().all();
    }

    public List<KnownTeam> teamsOf(UUID organisation) {
        return register().teams().getOrDefault(organisation, List.of());
    }

    /** The team by the type of {@code content/teams.csv}. */
    public Optional<KnownTeam> team(UUID organisation, String type) {
        return teamsOf(organisation).stream().filter(one -> one.type().equals(type)).findFirst();
    }

    public Optional<KnownTeam> team(UUID id) {
        return Optional.ofNullable(register().teamsById().get(id));
    }

    /** Forgets what is held, after a change. */
    public void changed() {
        cache.invalidateAll();
    }

    /** Only once the change is there to be read. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged change) {
        changed();
    }

    private Register register() {
        return cache.get("register");
    }

    private Register load() {
        return Register.of(store.organisations(), store.teams());
    }
}
