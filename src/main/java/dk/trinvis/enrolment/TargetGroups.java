package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The target groups of enrolments. */
@ApplicationScoped
class TargetGroups {

    @PersistenceContext
    private EntityManager entities;

    /** Everything ever recorded of an enrolment, the earliest day first, of a day the earliest recorded. */
    List<TargetGroup> ever(long enrolmentId) {
        return entities.createQuery(
                        "SELECT g FROM TargetGroup g WHERE g.enrolmentId = :id ORDER BY g.validFrom, g.recordedAt, g.id",
                        TargetGroup.class)
                .setParameter("id", enrolmentId)
                .getResultList();
    }

    /** The codes on a day, by enrolment, where one is known. */
    Map<Long, String> on(Collection<Long> enrolmentIds, LocalDate day) {
        return enrolmentIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT g FROM TargetGroup g WHERE g.enrolmentId IN :ids AND g.supersededAt = :never"
                                        + " AND g.validFrom <= :day AND g.validUntil > :day",
                                TargetGroup.class)
                        .setParameter("ids", enrolmentIds)
                        .setParameter("never", Fact.NEVER)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(TargetGroup::enrolmentId, TargetGroup::code));
    }

    /** What is believed of the enrolments with the references, by reference. */
    Map<String, List<TargetGroup>> ofRefs(Collection<String> refs) {
        return refs.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT e.ref, g FROM Enrolment e, TargetGroup g WHERE e.ref IN :refs"
                                        + " AND g.enrolmentId = e.id AND g.supersededAt = :never",
                                Object[].class)
                        .setParameter("refs", refs)
                        .setParameter("never", Fact.NEVER)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (TargetGroup) row[1], Collectors.toList())));
    }

    void add(Fact group) {
        entities.persist(group);
    }
}
