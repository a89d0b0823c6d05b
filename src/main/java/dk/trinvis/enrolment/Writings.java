package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What was written down in cases besides their steps, in one question; an end brings few answers, so rows do not multiply. */
@ApplicationScoped
class Writings {

    @PersistenceContext
    private EntityManager entities;

    /**
     * What counts of some cases.
     *
     * @param notes the latest day first, of a day the latest written
     */
    record Written(
            List<EnrolmentPeriod> periods, List<FollowUpAnswer> answers, List<TargetGroup> groups, List<Note> notes) {}

    /** Of at most a few hundred enrolments, at least one. */
    Written of(Collection<Long> enrolmentIds) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT p, a, g, n FROM EnrolmentPeriod p"
                                + " LEFT JOIN FollowUpAnswer a ON a.enrolmentId = p.enrolmentId AND a.supersededAt = :never"
                                + " AND p.endReason IS NOT NULL"
                                + " LEFT JOIN TargetGroup g ON g.enrolmentId = p.enrolmentId AND g.supersededAt = :never"
                                + " LEFT JOIN Note n ON n.enrolmentId = p.enrolmentId AND n.supersededAt = :never"
                                + " WHERE p.enrolmentId IN :ids AND p.supersededAt = :never"
                                + " ORDER BY n.validFrom DESC, n.recordedAt DESC, n.id",
                        Object[].class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultList();
        return new Written(
                parts(EnrolmentPeriod.class, rows),
                parts(FollowUpAnswer.class, rows),
                parts(TargetGroup.class, rows),
                parts(Note.class, rows));
    }

    /** The entities of one kind in the rows, once each, in the order in which they first stand there. */
    static <F extends Fact> List<F> parts(Class<F> kind, Collection<Object[]> rows) {
        return rows.stream()
                .flatMap(Arrays::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }
}
