package org.safecanvass.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safecanvass.account.workflow.AppointAdministrator;
import org.safecanvass.platform.entity.ErrorCode;
import org.safecanvass.platform.web.AtField;

/** The form by which the operator appoints an organisation's first administrator. */
@Named
@RequestScoped
public class AppointBacking extends NewcomerForm {
    private static final Map<ErrorCode, String> FIELDS =
            Map.of(
                    ErrorCode.NAME_INVALID,
                    "name",
                    ErrorCode.EMAIL_INVALID,
                    "email",
                    ErrorCode.EMAIL_TAKEN,
                    "email");

    @Inject private AppointAdministrator appointAdministrator;
    @Inject private OnceShownBacking once;
    @Inject private AtField atField;

    public @Nullable String appoint(UUID organisation) {
        return atField.ask(FIELDS, () -> appointOne(organisation))
                ? "/staff/operator/once?faces-redirect=true"
                : null;
    }

    private void appointOne(UUID organisation) {
        once.remember(appointAdministrator.appoint(organisation, getEmail(), getName(), locale()));
    }
}
