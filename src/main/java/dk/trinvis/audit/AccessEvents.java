package dk.trinvis.audit;

import dk.trinvis.access.Guard;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down refusals and sign-ins, in a transaction of their own: what was asked for ends without one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AccessEvents {

    @Inject
    private AuditEvents events;

    @Inject
    private Clock clock;

    public void refused(@Observes Guard.Refused refused) {
        events.add(new AuditEvent(clock.now(), refused.userName(), refused.role(), AuditKind.REFUSED, "access")
                .saying(refused.what()));
    }
}
