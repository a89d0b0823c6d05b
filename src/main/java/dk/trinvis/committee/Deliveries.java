package dk.trinvis.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Deliveries {

    @PersistenceContext
    private EntityManager entities;

    void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** Those of an edition, by address. */
    List<Delivery> of(String editionId) {
        return entities.createQuery(
                        "SELECT d FROM Delivery d WHERE d.editionId = :edition ORDER BY d.address", Delivery.class)
                .setParameter("edition", editionId)
                .getResultList();
    }

    /** One that nobody else changes before the transaction is over, neither a person nor the {@link DeliveryQueue}. */
    Optional<Delivery> locked(long id) {
        return Optional.ofNullable(entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
