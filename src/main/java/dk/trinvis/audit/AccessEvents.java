package dk.trinvis.audit;

import dk.trinvis.access.Guard;
import dk.trinvis.access.Sessions;
import dk.trinvis.access.SignIn;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

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

    /** A name nobody has is not written down: it may be a password, or a CPR number. */
    public void attempted(@Observes SignIn.Attempt attempt) {
        AuditKind kind = attempt.outcome() == SignIn.Outcome.SIGNED_IN ? AuditKind.SIGNED_IN : AuditKind.SIGN_IN_FAILED;
        String role = attempt.role().orElse("");
        events.add(new AuditEvent(clock.now(), attempt.userName().orElse("?"), role, kind, "access")
                .saying(attempt.outcome().name().toLowerCase(Locale.ROOT)));
    }

    public void ended(@Observes Sessions.Ended session) {
        events.add(new AuditEvent(clock.now(), session.userName(), "", AuditKind.SIGNED_OUT, "access"));
    }
}
