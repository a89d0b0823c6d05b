package dk.trinvis.committee;

import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What meetings decided, and what they ask for besides. */
@ApplicationScoped
class AgendaMinutes {

    @PersistenceContext
    private EntityManager entities;

    /** Of these items, each item's in their order. */
    List<AgendaDecision> decisions(List<AgendaItem> items) {
        return items.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT DISTINCT d FROM AgendaDecision d LEFT JOIN FETCH d.absent"
                                        + " WHERE d.itemId IN :items ORDER BY d.itemId, d.ordinal",
                                AgendaDecision.class)
                        .setParameter(
                                "items", items.stream().map(AgendaItem::id).toList())
                        .getResultList();
    }

    /** Of these items, those due first before others. */
    List<AgendaFollowUp> followUps(List<AgendaItem> items) {
        return items.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT f FROM AgendaFollowUp f WHERE f.item IN :items ORDER BY f.dueOn, f.id",
                                AgendaFollowUp.class)
                        .setParameter("items", items)
                        .getResultList();
    }

    /** Of all committees or of one, the open ones first and those due first before others. */
    List<AgendaFollowUp> ofCommittee(Optional<String> committeeCode) {
        return entities.createQuery(
                        "SELECT f FROM AgendaFollowUp f JOIN f.item i JOIN i.meeting m JOIN m.committee c"
                                + " WHERE :every = TRUE OR c.code = :code"
                                + " ORDER BY CASE WHEN f.state = :open THEN 0 ELSE 1 END, f.dueOn, f.id",
                        AgendaFollowUp.class)
                .setHint(AgendaItems.TOGETHER, "f.item.meeting.committee")
                .setParameter("every", committeeCode.isEmpty())
                .setParameter("code", committeeCode.orElse(""))
                .setParameter("open", AgendaFollowUpState.OPEN)
                .getResultList();
    }

    /** The open ones of the committee with the name, those due first before others. */
    List<AgendaFollowUp> openOfCommitteeNamed(String name) {
        return entities.createQuery(
                        "SELECT f FROM AgendaFollowUp f JOIN FETCH f.item i JOIN FETCH i.meeting m JOIN FETCH m.committee c"
                                + " WHERE c.name = :name AND f.state = :open ORDER BY f.dueOn, f.id",
                        AgendaFollowUp.class)
                .setParameter("name", name)
                .setParameter("open", AgendaFollowUpState.OPEN)
                .getResultList();
    }

    /** Those that the edition answers. */
    List<AgendaFollowUp> answeredBy(String editionId) {
        return entities.createQuery(
                        "SELECT f FROM AgendaFollowUp f WHERE f.answerEdition = :edition ORDER BY f.id",
                        AgendaFollowUp.class)
                .setParameter("edition", editionId)
                .getResultList();
    }

    /** What has become of those that the edition answers, as the database knows it now. */
    List<Version> answersOf(String editionId) {
        return entities.createQuery(
                        "SELECT f.changedAt, f.changedBy FROM AgendaFollowUp f WHERE f.answerEdition = :edition"
                                + " ORDER BY f.id",
                        Object[].class)
                .setParameter("edition", editionId)
                .getResultStream()
                .map(row -> new Version((Instant) row[0], (String) row[1]))
                .toList();
    }

    Optional<AgendaFollowUp> withId(long id) {
        return entities.createQuery(
                        "SELECT f FROM AgendaFollowUp f JOIN FETCH f.item i JOIN FETCH i.meeting m JOIN FETCH m.committee"
                                + " WHERE f.id = :id",
                        AgendaFollowUp.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(AgendaDecision decision) {
        entities.persist(decision);
    }

    void add(AgendaFollowUp followUp) {
        entities.persist(followUp);
    }
}
