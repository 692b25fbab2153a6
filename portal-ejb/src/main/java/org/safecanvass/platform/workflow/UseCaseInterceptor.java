package org.safecanvass.platform.workflow;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.safecanvass.platform.entity.DomainException;
import org.safecanvass.platform.entity.ErrorCode;

/** Lets in whom the method allows, as the organisation that this is. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {
    @Inject private CurrentActor currentActor;
    @Inject private TenantScope scope;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        var actor = currentActor.require();
        if (!isAllowed(call.getMethod(), actor)) {
            throw DomainException.of(ErrorCode.NOT_ALLOWED);
        }
        return scope.run(actor.tenantId(), call::proceed);
    }

    private static boolean isAllowed(Method method, Actor actor) {
        var allowed = method.getAnnotation(Allowed.class);
        if (allowed != null) {
            return Arrays.stream(allowed.value()).anyMatch(actor::may);
        }
        return method.isAnnotationPresent(AllowedToAll.class);
    }
}
