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

    /** One more than the highest number of the committee's items in meetings of the year up to the day; 1 where there is none. */
    int nextNumber(String committeeCode, LocalDate day) {
        return 1
                + entities.createQuery(
                                "SELECT COALESCE(MAX(i.number), 0) FROM AgendaItem i"
                                        + " WHERE i.meeting.committee.code = :code"
                                        + " AND i.meeting.day BETWEEN :first AND :day",
                                Integer.class)
                        .setParameter("code", committeeCode)
                        .setParameter("first", day.withDayOfYear(1))
                        .setParameter("day", day)
                        .getSingleResult();
    }

    void add(Meeting meeting) {
        entities.persist(meeting);
    }
}
