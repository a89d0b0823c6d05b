package dk.trinvis.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Meetings {

    @PersistenceContext
    private EntityManager entities;

    /** Those of all committees or of one, the latest first. */
    List<Meeting> list(Optional<String> committeeCode) {
        return entities.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.committee WHERE :every = TRUE OR m.committee.code = :code"
                                + " ORDER BY m.day DESC, m.starts DESC, m.id DESC",
                        Meeting.class)
                .setParameter("every", committeeCode.isEmpty())
                .setParameter("code", committeeCode.orElse(""))
                .getResultList();
    }

    Optional<Meeting> withId(long id) {
        return entities.createQuery("SELECT m FROM Meeting m JOIN FETCH m.committee WHERE m.id = :id", Meeting.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The next planned one of the committee with the name from a day on. */
    Optional<Meeting> next(String committeeName, LocalDate from) {
        return entities.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.committee c WHERE c.name = :name"
                                + " AND m.state = :planned AND m.day >= :first ORDER BY m.day, m.starts",
                        Meeting.class)
                .setParameter("name", committeeName)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("first", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The committee's last one before this one that is not cancelled. */
    Optional<Meeting> before(Meeting meeting) {
        return entities.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.committee WHERE m.committee = :committee"
                                + " AND m.state <> :cancelled AND (m.day < :day OR (m.day = :day AND m.starts < :starts))"
                                + " ORDER BY m.day DESC, m.starts DESC",
                        Meeting.class)
                .setParameter("committee", meeting.committee())
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setParameter("day", meeting.day())
                .setParameter("starts", meeting.starts().toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The highest number of the committee's items in meetings of these days, planned ones too; 0 where there is none. */
    int lastNumber(Committee committee, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "SELECT COALESCE(MAX(i.number), 0) FROM AgendaItem i"
                                + " WHERE i.meeting.committee = :committee"
                                + " AND i.meeting.day BETWEEN :first AND :last",
                        Integer.class)
                .setParameter("committee", committee)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }

    void add(Meeting meeting) {
        entities.persist(meeting);
    }
}
