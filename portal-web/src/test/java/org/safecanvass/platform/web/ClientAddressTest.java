package org.safecanvass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final String PROXY = "10.0.0.1";
    private static final String OUTER_PROXY = "10.0.0.2";
    private static final Set<String> TRUSTED = Set.of(PROXY, OUTER_PROXY);

    @Test
    void withoutAProxyThePeerCountsWhateverTheRequestSays() {
        assertThat(address(List.of("192.0.2.9"), "198.51.100.7", Set.of()))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void aStrangerWhoClaimsToHaveForwardedIsNotBelieved() {
        assertThat(address(List.of("192.0.2.9", PROXY), "198.51.100.7", TRUSTED))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void theProxySaysWhoAsked() {
        assertThat(address(List.of("198.51.100.7"), PROXY, TRUSTED)).isEqualTo("198.51.100.7");
    }

    @Test
    void onlyWhatTheProxyAddedItselfIsBelieved() {
        assertThat(address(List.of("192.0.2.9", "198.51.100.7"), PROXY, TRUSTED))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void aChainOfProxiesIsFollowedToItsStart() {
        assertThat(address(List.of("192.0.2.9", "198.51.100.7", OUTER_PROXY), PROXY, TRUSTED))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void aRequestOfTheProxyItselfIsTheProxys() {
        assertThat(address(List.of(), PROXY, TRUSTED)).isEqualTo(PROXY);
    }

    private static String address(List<String> forwarded, String peer, Set<String> trusted) {
        return ClientAddress.nearestUntrusted(forwarded, peer, trusted);
    }
}
