package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class Sessions {

    private static final String CURRENT = "SELECT s FROM Session s WHERE s.supersededAt = :never AND ";
    private static final String IN_ORDER = " ORDER BY s.validFrom, s.starts, s.track, s.id";

    @PersistenceContext
    private EntityManager entities;

    /** The session as it is now. */
    Optional<Session> current(String sessionId) {
        return believed("s.sessionId = :id")
                .setParameter("id", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** The sessions as they are now, by their ids; at most a few hundred. */
    Map<String, Session> current(Collection<String> sessionIds) {
        return believed("s.sessionId IN :ids")
                .setParameter("ids", sessionIds)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.key().sessionId(), each -> each));
    }

    /** Everything ever recorded of the session, the latest first. */
    List<Session> history(String sessionId) {
        return entities.createQuery(
                        "SELECT s FROM Session s WHERE s.sessionId = :id ORDER BY s.recordedAt DESC, s.id DESC",
                        Session.class)
                .setParameter("id", sessionId)
                .getResultList();
    }

    /** The initiative's sessions on the days, cancelled ones included, the earliest first. */
    List<Session> ofInitiative(long initiativeId, DateRange days) {
        return during(days, "s.initiativeId = :initiative")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    /** Those that somebody teaches on the days, cancelled ones included, the earliest first. */
    List<Session> taughtBy(String userName, DateRange days) {
        return during(days, "s.instructor = :user")
                .setParameter("user", userName)
                .getResultList();
    }

    /** Everything ever recorded of the sessions, by their ids; at most a few hundred. */
    Map<String, List<Session>> ever(Collection<String> sessionIds) {
        return entities.createQuery("SELECT s FROM Session s WHERE s.sessionId IN :ids", Session.class)
                .setParameter("ids", sessionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.key().sessionId()));
    }

    /** Those of a series of the initiative, from a day on, the earliest first. */
    List<Session> ofSeries(long initiativeId, String seriesId, LocalDate from) {
        return believed("s.initiativeId = :initiative AND s.seriesId = :series AND s.validFrom >= :from" + IN_ORDER)
                .setParameter("initiative", initiativeId)
                .setParameter("series", seriesId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Everybody's sessions on the days that are not cancelled. */
    List<Session> takingPlace(DateRange days) {
        return during(days, "s.state <> 'cancelled'").getResultList();
    }

    /** From the first day of any of them to the last; empty for none. */
    static Optional<DateRange> span(List<Session> some) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return some.stream()
                .map(each -> each.slot().day())
                .min(order)
                .map(first -> DateRange.inclusive(
                        first,
                        some.stream().map(each -> each.slot().day()).max(order).orElse(first)));
    }

    /** The planned sessions at a place from a day on, the earliest first. */
    List<Session> plannedAt(String location, LocalDate from) {
        return believed("s.location = :location AND s.state = 'planned' AND s.validFrom >= :from" + IN_ORDER)
                .setParameter("location", location)
                .setParameter("from", from)
                .getResultList();
    }

    /** Whether somebody is on the one track and on the other that day, by enrolments in two initiatives. */
    boolean shareACitizen(Session one, Session other) {
        return entities.createNativeQuery("SELECT ea.citizen_id FROM track_assignment a"
                        + " JOIN enrolment ea ON ea.id = a.enrolment_id"
                        + " JOIN enrolment eb ON eb.citizen_id = ea.citizen_id"
                        + " JOIN track_assignment b ON b.enrolment_id = eb.id"
                        + " WHERE a.track = ?1 AND ea.initiative_id = ?2 AND b.track = ?3 AND eb.initiative_id = ?4"
                        + " AND a.valid_from <= ?5 AND a.valid_until > ?5 AND b.valid_from <= ?5 AND b.valid_until > ?5"
                        + " AND a.superseded_at = " + Fact.NEVER_IN_SQL + " AND b.superseded_at = " + Fact.NEVER_IN_SQL)
                .setParameter(1, one.teaching().track())
                .setParameter(2, one.key().initiativeId())
                .setParameter(3, other.teaching().track())
                .setParameter(4, other.key().initiativeId())
                .setParameter(5, one.slot().day())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private TypedQuery<Session> during(DateRange days, String where) {
        return believed(where + " AND s.validFrom >= :first AND s.validFrom < :until" + IN_ORDER)
                .setParameter("first", days.first())
                .setParameter("until", days.until());
    }

    private TypedQuery<Session> believed(String where) {
        return entities.createQuery(CURRENT + where, Session.class).setParameter("never", Fact.NEVER);
    }

    void add(Fact session) {
        entities.persist(session);
    }

    void flush() {
        entities.flush();
        entities.clear();
    }
}
