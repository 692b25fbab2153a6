package org.safecanvass.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address of whoever asks. What a request says about it is believed only as far as the
 * proxies that PORTAL_TRUSTED_PROXIES names have vouched for it.
 */
@ApplicationScoped
public class ClientAddress {
    private Set<String> trusted = Set.of();

    @Inject
    void trust(@ConfigProperty(name = "portal.trusted.proxies") Optional<String> proxies) {
        trusted =
                proxies.stream()
                        .flatMap(listed -> Stream.of(listed.split(",")))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public String of(HttpServletRequest request) {
        var forwarded =
                Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                        .flatMap(header -> Stream.of(header.split(",")))
                        .map(String::strip)
                        .toList();
        return nearestUntrusted(forwarded, request.getRemoteAddr(), trusted);
    }

    static String nearestUntrusted(List<String> forwarded, String peer, Set<String> trusted) {
        var way = new ArrayList<>(forwarded);
        var address = peer;
        while (trusted.contains(address) && !way.isEmpty()) {
            address = way.remove(way.size() - 1);
        }
        return address;
    }
}
