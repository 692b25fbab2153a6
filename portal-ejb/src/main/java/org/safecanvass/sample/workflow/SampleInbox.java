package org.safecanvass.sample.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.safecanvass.delivery.workflow.CopyDelivered;
import org.safecanvass.platform.workflow.PortalClock;

/** Notes which copies of sample reports arrived, so that the sample officers can work on them. */
@ApplicationScoped
class SampleInbox {
    @Inject private PortalClock clock;

    private final ThreadLocal<List<CopyDelivered>> arrived =
            ThreadLocal.withInitial(ArrayList::new);

    void note(@Observes CopyDelivered copy) {
        if (clock.isElsewhen()) {
            arrived.get().add(copy);
        }
    }

    List<CopyDelivered> take() {
        var taken = List.copyOf(arrived.get());
        arrived.remove();
        return taken;
    }
}
