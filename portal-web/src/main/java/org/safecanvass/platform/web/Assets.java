package org.safecanvass.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The styles, scripts and pictures of the portal, at addresses that change with their content. */
@Named
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/resources/look/";

    @Inject private ServletContext servlet;
    private Map<String, Asset> byName = Map.of();
    private Map<String, Asset> byPath = Map.of();

    @PostConstruct
    void read() {
        byName =
                Optional.ofNullable(servlet.getResourcePaths(FOLDER)).orElse(Set.of()).stream()
                        .map(this::asset)
                        .collect(Collectors.toUnmodifiableMap(Asset::name, asset -> asset));
        byPath =
                byName.values().stream()
                        .collect(Collectors.toUnmodifiableMap(Asset::path, asset -> asset));
    }

    /** Address of the asset, for instance {@code /assets/portal.1f2e3d4c.css}. */
    public String url(String name) {
        return servlet.getContextPath() + "/assets" + byName.get(name).path();
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private Asset asset(String resource) {
        try (var in = servlet.getResourceAsStream(resource)) {
            var name = resource.substring(FOLDER.length());
            return Asset.of(name, servlet.getMimeType(name), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }
}
