package dk.trinvis.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class AgendaItems {

    /** Reads with each row what it leads to, more than a step away too, which JOIN FETCH does row by row. */
    static final String TOGETHER = "eclipselink.join-fetch";

    private static final int MOST_OFFERED = 50;

    @PersistenceContext
    private EntityManager entities;

    /** Those of a meeting in the order of their numbers. */
    List<AgendaItem> in(Meeting meeting) {
        return entities.createQuery(
                        "SELECT DISTINCT i FROM AgendaItem i LEFT JOIN FETCH i.attachments WHERE i.meeting = :meeting"
                                + " ORDER BY i.number",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Optional<AgendaItem> withId(long id) {
        return entities
                .createQuery(
                        "SELECT DISTINCT i FROM AgendaItem i LEFT JOIN FETCH i.attachments WHERE i.id = :id",
                        AgendaItem.class)
                .setHint(TOGETHER, "i.meeting.committee")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The latest 50 that a meeting has dealt with and others may go on with, the latest first. */
    List<AgendaItem> continuable() {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i JOIN i.meeting m WHERE i.state IN :states"
                                + " ORDER BY m.day DESC, i.number",
                        AgendaItem.class)
                .setHint(TOGETHER, "i.meeting.committee")
                .setParameter(
                        "states", Set.of(AgendaItemState.DECIDED, AgendaItemState.POSTPONED, AgendaItemState.SENT_ON))
                .setMaxResults(MOST_OFFERED)
                .getResultList();
    }

    /** The latest 50 of a committee's meetings from a day on, the latest first. */
    List<AgendaItem> of(Committee committee, LocalDate first) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i JOIN FETCH i.meeting m"
                                + " WHERE m.committee = :committee AND m.day >= :first"
                                + " ORDER BY m.day DESC, i.number",
                        AgendaItem.class)
                .setParameter("committee", committee)
                .setParameter("first", first)
                .setMaxResults(MOST_OFFERED)
                .getResultList();
    }

    /** Those that go on with the item, in the order of their meetings. */
    List<AgendaItem> continuing(AgendaItem item) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i JOIN i.meeting m WHERE i.continues = :item"
                                + " ORDER BY m.day, m.starts, i.number",
                        AgendaItem.class)
                .setHint(TOGETHER, "i.meeting.committee")
                .setParameter("item", item.id())
                .getResultList();
    }

    void add(AgendaItem item) {
        entities.persist(item);
    }
}
