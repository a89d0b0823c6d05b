package dk.trinvis.enrolment;

import dk.trinvis.common.Fact;
import dk.trinvis.common.ManyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Many cases with what is currently believed of them; the steps, of which there are many, by themselves. One by one see {@link WholeCases}. */
@ApplicationScoped
class ManyCases {

    private static final String PARTS = " FROM Enrolment e"
            + " LEFT JOIN EnrolmentPeriod p ON p.enrolmentId = e.id AND p.supersededAt = :never"
            + " LEFT JOIN Responsibility r ON r.enrolmentId = e.id AND r.supersededAt = :never";

    private static final String ORDER = " ORDER BY e.citizenId, e.ordinal, p.validFrom, r.validFrom";

    private static final String STEP_OF_DAY = " LEFT JOIN StepPeriod s ON s.enrolmentId = e.id"
            + " AND s.supersededAt = :never AND s.validFrom <= :day AND s.validUntil > :day";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ManyKeys many;

    /** At most a few hundred keys at a time. */
    <K extends Comparable<? super K>> List<CaseFile> files(String key, Collection<K> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var rows = rows(many.bind(asked("", "", many.isOneOf(key)), keys));
        var steps = current(
                StepPeriod.class,
                StepPeriod::enrolmentId,
                rows.keySet().stream().map(Enrolment::id).toList());
        List<CaseFile> files = new ArrayList<>();
        rows.forEach((each, parts) -> files.add(file(each, parts, of(each, steps))));
        return files;
    }

    /** The same with the step on a day alone: to be read and not changed. */
    <K extends Comparable<? super K>> List<CaseFile> filesOn(LocalDate day, String key, Collection<K> keys) {
        List<CaseFile> files = new ArrayList<>();
        if (!keys.isEmpty()) {
            TypedQuery<Object[]> query =
                    asked(", s", STEP_OF_DAY, many.isOneOf(key)).setParameter("day", day);
            rows(many.bind(query, keys))
                    .forEach((each, parts) -> files.add(file(each, parts, Writings.parts(StepPeriod.class, parts))));
        }
        return files;
    }

    private TypedQuery<Object[]> asked(String also, String joined, String condition) {
        return entities.createQuery(
                        "SELECT e, p, r" + also + PARTS + joined + " WHERE " + condition + ORDER, Object[].class)
                .setParameter("never", Fact.NEVER);
    }

    private static Map<Enrolment, List<Object[]>> rows(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.groupingBy(row -> (Enrolment) row[0], LinkedHashMap::new, Collectors.toList()));
    }

    private static CaseFile file(Enrolment enrolment, List<Object[]> parts, List<StepPeriod> steps) {
        return new CaseFile(
                enrolment,
                Writings.parts(EnrolmentPeriod.class, parts),
                steps,
                Writings.parts(Responsibility.class, parts));
    }

    static <F> List<F> of(Enrolment enrolment, Map<Long, List<F>> byEnrolment) {
        return byEnrolment.getOrDefault(enrolment.id(), List.of());
    }

    /** What is currently believed of one kind, by enrolment; at most a few hundred at a time. */
    <F extends Fact> Map<Long, List<F>> current(Class<F> kind, ToLongFunction<F> enrolment, List<Long> ids) {
        return until(Fact.NEVER, kind, enrolment, ids);
    }

    /** What was believed until exactly the moment. */
    <F extends Fact> Map<Long, List<F>> until(
            Instant moment, Class<F> kind, ToLongFunction<F> enrolment, List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT f FROM " + kind.getSimpleName() + " f WHERE f.enrolmentId IN :ids"
                                + " AND f.supersededAt = :until ORDER BY f.enrolmentId, f.validFrom",
                        kind)
                .setParameter("ids", ids)
                .setParameter("until", moment)
                .getResultStream()
                .collect(Collectors.groupingBy(enrolment::applyAsLong, LinkedHashMap::new, Collectors.toList()));
    }
}
