package org.safecanvass.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the portal under test, started at its first use and stopped after the last test. */
final class PortalExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PortalExtension.class);

    static PortalUnderTest portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        PortalUnderTest.class,
                        type -> PortalUnderTest.start(),
                        PortalUnderTest.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }
}
