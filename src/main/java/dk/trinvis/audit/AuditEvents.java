package dk.trinvis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rows of the audit trail. */
@ApplicationScoped
class AuditEvents {

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEvent event) {
        entities.persist(event);
    }

    /** Writes what was added, so that a failure shows here and not after the reader has the answer. */
    void write() {
        entities.flush();
    }
}
