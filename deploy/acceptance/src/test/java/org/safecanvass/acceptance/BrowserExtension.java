package org.safecanvass.acceptance;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test its {@link Browsing}, and keeps pictures of the pages when it fails. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browsing.class, type -> browsing(context), Browsing.class);
    }

    private static Browsing browsing(ExtensionContext context) {
        var chromium =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .getOrComputeIfAbsent(
                                Chromium.class, type -> Chromium.start(), Chromium.class);
        return new Browsing(chromium.browser(), PortalExtension.portal(context).address());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsing = context.getStore(NAMESPACE).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            keepPictures(browsing, context);
        }
        browsing.close();
    }

    private static void keepPictures(Browsing browsing, ExtensionContext context) {
        var test = context.getRequiredTestClass().getSimpleName();
        var method = context.getRequiredTestMethod().getName();
        var pages = browsing.pages();
        for (int number = 0; number < pages.size(); number++) {
            Screenshots.take(pages.get(number), "failed-%s-%s-%d".formatted(test, method, number));
        }
    }
}
