package org.safecanvass.account.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.safecanvass.audit.entity.Operation;
import org.safecanvass.audit.workflow.AuditRecord;
import org.safecanvass.audit.workflow.AuditTrail;
import org.safecanvass.platform.entity.Permission;
import org.safecanvass.platform.workflow.Allowed;
import org.safecanvass.platform.workflow.CurrentActor;
import org.safecanvass.platform.workflow.UseCase;

/** An administrator lets programs act for the organisation, and stops them. */
@Stateless
@UseCase
public class ManageClients {
    @Inject private ApiClientStore clients;
    @Inject private ClientIntake intake;
    @Inject private AccessTokenStore tokens;
    @Inject private Event<ClientClosed> closed;
    @Inject private CurrentActor currentActor;
    @Inject private AuditTrail audit;

    @Allowed(Permission.RULES_MANAGE)
    public List<Client> list() {
        return clients.all().stream().map(Client::of).toList();
    }

    /** The secret of the new client, which is shown once and stored nowhere. */
    @Allowed(Permission.RULES_MANAGE)
    public String add(NewClient client) {
        return intake.take(currentActor.require().tenantId(), client, ClientIntake.newSecret());
    }

    /** Its tokens end with it. */
    @Allowed(Permission.RULES_MANAGE)
    public void close(UUID id) {
        var client = clients.require(id);
        client.close();
        tokens.revoke(id);
        audit.record(
                AuditRecord.of(Operation.ALTERATION, "client.closed", "client", id, client.name()));
        closed.fire(new ClientClosed(id));
    }
}
