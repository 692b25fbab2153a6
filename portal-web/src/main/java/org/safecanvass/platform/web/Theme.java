package org.safecanvass.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Light or dark: as the device says, unless a person chose. */
@Named
@RequestScoped
public class Theme {
    static final String NAME = "theme";
    static final String AS_DEVICE = "auto";
    static final Set<String> NAMES = Set.of(AS_DEVICE, "light", "dark");

    /** A way to look; its label is the key of a text. */
    public record Look(String label, String address, boolean current) {}

    @Inject private HttpServletRequest request;

    public String getName() {
        return Remembered.of(request, NAME, NAMES).orElse(AS_DEVICE);
    }

    public List<Look> getLooks() {
        var now = getName();
        return List.of(AS_DEVICE, "light", "dark").stream()
                .map(
                        name ->
                                new Look(
                                        "theme." + name,
                                        SwitchAddress.of(request, NAME, name),
                                        name.equals(now)))
                .toList();
    }
}
