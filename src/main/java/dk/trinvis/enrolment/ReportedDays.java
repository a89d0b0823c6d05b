package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.initiative.InitiativeService;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has been reported does not change behind the back of whoever reported it (D.2 story 7): a correction whose effect
 * reaches a day up to and including the initiative's last reported day waits until somebody else approves it, whoever makes
 * it. That goes for corrections one by one. Files are sent by team leads and administrators only, who are answerable for
 * the figures, so what they contradict is approved by who sends it; and taking a change of many cases back restores what
 * was recorded before. Changes of the world, however late they are recorded, are no corrections (rule T-7).
 */
@ApplicationScoped
public class ReportedDays {

    /** Shorter than other reasons: the names of two people are added. */
    static final int LONGEST_REASON = 700;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private PendingCorrections corrections;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * Whether a correction has to wait.
     *
     * @param from the first day on which it makes a difference; empty when it makes none
     */
    public boolean reach(long initiativeId, Optional<LocalDate> from) {
        return from.isPresent()
                && transaction.getResource(ReportedDays.class) == null
                && initiatives
                        .reportedUntil(initiativeId)
                        .filter(until -> !from.get().isAfter(until))
                        .isPresent();
    }

    /** What this transaction corrects has been approved: nothing of it has to wait. */
    void approved() {
        transaction.putResource(ReportedDays.class, true);
    }

    /** Keeps a correction that has been checked and may not be recorded yet; answers its id. */
    public String ask(long enrolmentId, long citizenId, AskedCorrection asked) {
        FreeText.required("reason", asked.reason(), LONGEST_REASON);
        PendingCorrection pending = new PendingCorrection(enrolmentId, asked, clock.now(), user.userName());
        corrections.add(pending);
        audit.changed(citizenId, "correction asked for");
        return pending.id();
    }
}
