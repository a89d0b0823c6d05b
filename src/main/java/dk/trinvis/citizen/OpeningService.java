package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Guard;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.audit.Reason;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets somebody see, for a reason, what they otherwise may not: a citizen of another team, or a protected identity. It holds
 * for them and that citizen until midnight in Copenhagen. The reason stands in the audit trail, and that row is the right.
 */
@ApplicationScoped
@Transactional
public class OpeningService {

    @Inject
    private Citizens citizens;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Guard.Refused> refused;

    /** Called before somebody is asked for a reason; {@link NotFound} when there is no such citizen. */
    @Allow(Permission.OPEN_WITH_REASON)
    public void prepare(String citizenRef) {
        withRef(citizenRef);
        audit.searched(citizenRef, 0, "reason page");
    }

    /** Opens the citizen with the reference and their cases, to be read and not changed; see {@link Reason}. */
    @Allow(Permission.OPEN_WITH_REASON)
    public void open(String citizenRef, String reason) {
        audit.opened(withRef(citizenRef).citizen().id(), new Reason(reason));
    }

    /** Makes name, CPR number and contact of a citizen readable who may be seen already; see {@link Reason}. */
    @Allow(Permission.SEE_SENSITIVE)
    public void unmask(String citizenRef, String reason) {
        Citizens.Person person = withRef(citizenRef);
        if (!visible.include(person.citizen().id())) {
            throw new NotFound("citizen");
        }
        audit.unmasked(person.citizen().id(), new Reason(reason));
    }

    /** Guesses stay in the audit trail. */
    private Citizens.Person withRef(String citizenRef) {
        return citizens.withRef(citizenRef).orElseThrow(() -> {
            refused.fire(new Guard.Refused(user.userName(), user.role(), "opening of somebody unknown: " + citizenRef));
            return new NotFound("citizen");
        });
    }
}
