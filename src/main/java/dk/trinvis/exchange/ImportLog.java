package dk.trinvis.exchange;

import dk.trinvis.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Writes down what is learnt from files that change nothing, before anybody has the answer: the check of a file tells which
 * references and CPR numbers are known here. A file that is taken in is written down with its rows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportLog {

    @Inject
    private AuditTrail audit;

    void checked(String kind, ImportCounts counts) {
        audit.imported(kind + " (only checked)", counts.total());
    }

    void rejected(long id, String kind, ImportCounts counts) {
        audit.imported(kind + " (import " + id + " rejected)", counts.total());
    }

    /** Rejected rows, names and CPR numbers among them, are about to be handed out. */
    void handedOut(String kind, ImportCounts counts) {
        audit.exported("rejected rows of " + kind, counts.rejected());
    }
}
