package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The case files. */
@ApplicationScoped
class Enrolments {

    /** What is a comment elsewhere keeps Derby from reading both tables anew for each citizen. */
    private static final String ANSWERS = "EXISTS (SELECT 1 FROM --DERBY-PROPERTIES joinOrder=FIXED\n"
            + " enrolment e --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
            + ", responsibility a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
            + " WHERE a.enrolment_id = e.id AND a.superseded_at = " + Fact.NEVER_IN_SQL
            + " AND a.valid_until = '" + DateRange.FOREVER + "' AND e.citizen_id = ";

    /** Keeps of the responsibilities {@code r} of an enrolment those believed now or, if it was annulled, until then. */
    static final String LAST_KNOWN = " AND r.supersededAt = (SELECT MAX(known.supersededAt) FROM Responsibility known"
            + " WHERE known.enrolmentId = r.enrolmentId)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ManyCases cases;

    Optional<CaseFile> withRef(String ref) {
        return withRefs(List.of(ref)).stream().findFirst();
    }

    /** At most a few hundred references at a time. */
    List<CaseFile> withRefs(Collection<String> refs) {
        return cases.files("e.ref", refs);
    }

    /** Every enrolment of the citizens, the earliest first; at most a few hundred citizens at a time. */
    List<CaseFile> ofCitizens(Collection<Long> citizenIds) {
        return cases.files("e.citizenId", citizenIds);
    }

    /** As {@link #withRefs}, with the step on a day alone: to be read and not changed. */
    List<CaseFile> withRefsOn(LocalDate day, Collection<String> refs) {
        return cases.filesOn(day, "e.ref", refs);
    }

    /** As {@link #ofCitizens}, with the step on a day alone: to be read and not changed. */
    List<CaseFile> ofCitizensOn(LocalDate day, Collection<Long> citizenIds) {
        return cases.filesOn(day, "e.citizenId", citizenIds);
    }

    /** As it was believed until it was annulled; empty unless it has been. */
    Optional<CaseFile> untilAnnulled(String ref) {
        return withRef(ref).filter(file -> file.span().isEmpty()).map(file -> {
            List<Long> ids = List.of(file.enrolment().id());
            Instant moment = Collections.max(replacedAt(ids).getOrDefault(ids.get(0), Set.of()));
            return new CaseFile(
                    file.enrolment(),
                    ManyCases.of(
                            file.enrolment(),
                            cases.until(moment, EnrolmentPeriod.class, EnrolmentPeriod::enrolmentId, ids)),
                    ManyCases.of(file.enrolment(), cases.until(moment, StepPeriod.class, StepPeriod::enrolmentId, ids)),
                    ManyCases.of(
                            file.enrolment(),
                            cases.until(moment, Responsibility.class, Responsibility::enrolmentId, ids)));
        });
    }

    /** Every moment at which days of the enrolments were replaced; at most a few hundred at a time. */
    Map<Long, Set<Instant>> replacedAt(Collection<Long> enrolmentIds) {
        return entities.createQuery(
                        "SELECT p FROM EnrolmentPeriod p WHERE p.enrolmentId IN :ids AND p.supersededAt <> :never",
                        EnrolmentPeriod.class)
                .setParameter("ids", enrolmentIds)
                .setParameter("never", Fact.NEVER)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EnrolmentPeriod::enrolmentId,
                        Collectors.flatMapping(period -> period.supersededAt().stream(), Collectors.toSet())));
    }

    /** The cases that somebody of a team is the last responsible for and that go on on the day, by reference. */
    List<String> refsOf(String caseworker, long teamId, LocalDate day) {
        return entities.createQuery(
                        "SELECT e.ref FROM Enrolment e, Responsibility r, EnrolmentPeriod p WHERE r.caseworker ="
                                + " :caseworker AND r.teamId = :team AND r.validUntil = :forever AND r.supersededAt ="
                                + " :never AND e.id = r.enrolmentId AND p.enrolmentId = e.id AND p.supersededAt = :never"
                                + " AND p.validUntil > :day ORDER BY e.ref",
                        String.class)
                .setParameter("caseworker", caseworker)
                .setParameter("team", teamId)
                .setParameter("forever", DateRange.FOREVER)
                .setParameter("never", Fact.NEVER)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who was believed to be responsible until exactly the moment, by enrolment; at most a few hundred at a time. */
    Map<Long, List<Responsibility>> handedOverAt(Collection<String> refs, Instant moment) {
        return entities.createQuery(
                        "SELECT r FROM Enrolment e, Responsibility r WHERE e.ref IN :refs AND r.enrolmentId = e.id"
                                + " AND r.supersededAt = :moment",
                        Responsibility.class)
                .setParameter("refs", refs)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.groupingBy(Responsibility::enrolmentId));
    }

    /** One citizen and one team that answers for a case of theirs. */
    record CitizenTeam(long citizenId, long teamId) {}

    List<CitizenTeam> teamsOf(Collection<Long> citizenIds) {
        if (citizenIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT DISTINCT e.citizenId, r.teamId FROM Enrolment e, Responsibility r"
                                + " WHERE e.citizenId IN :ids AND r.enrolmentId = e.id AND r.supersededAt = :never"
                                + " AND r.validUntil = :forever",
                        Object[].class)
                .setParameter("ids", citizenIds)
                .setParameter("never", Fact.NEVER)
                .setParameter("forever", DateRange.FOREVER)
                .getResultStream()
                .map(row -> new CitizenTeam((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** As {@link dk.trinvis.citizen.CaseTeams#answeredFor}. */
    static String answeredFor(String citizenId, long team) {
        String anybody = ANSWERS + citizenId;
        return "(" + anybody + " AND a.team_id = " + team + ") OR NOT " + anybody + "))";
    }

    /** The numbers of the enrolments that were the citizen's just before a moment, annulled ones among them. */
    Set<Long> ofCitizenBefore(Instant moment, long citizenId) {
        return entities.createQuery(
                        "SELECT DISTINCT p.enrolmentId FROM EnrolmentPeriod p WHERE p.citizenId = :id"
                                + " AND p.recordedAt < :moment AND NOT EXISTS (SELECT q.id FROM EnrolmentPeriod q"
                                + " WHERE q.enrolmentId = p.enrolmentId AND q.recordedAt > p.recordedAt"
                                + " AND q.recordedAt < :moment)",
                        Long.class)
                .setParameter("id", citizenId)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Optional<Long> citizenOf(Collection<String> refs) {
        return entities.createQuery("SELECT e.citizenId FROM Enrolment e WHERE e.ref IN :refs", Long.class)
                .setParameter("refs", refs)
                .getResultStream()
                .findFirst();
    }

    boolean areAny(long initiativeId) {
        return entities.createQuery("SELECT COUNT(e) FROM Enrolment e WHERE e.initiativeId = :initiative", Long.class)
                        .setParameter("initiative", initiativeId)
                        .getSingleResult()
                > 0;
    }

    /** How many enrolments of the initiative have days that are not among these, or no last day where these have one. */
    long countOutside(long initiativeId, DateRange days) {
        return entities.createQuery(
                        "SELECT COUNT(p) FROM EnrolmentPeriod p WHERE p.initiativeId = :initiative"
                                + " AND p.supersededAt = :never AND (p.validFrom < :first OR p.validUntil > :until)",
                        Long.class)
                .setParameter("initiative", initiativeId)
                .setParameter("never", Fact.NEVER)
                .setParameter("first", days.first())
                .setParameter("until", days.until())
                .getSingleResult();
    }

    /** Those of the enrolments with the numbers that a team, as now known, is the last responsible for. */
    Set<Long> answeredBy(long teamId, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "SELECT r.enrolmentId FROM Responsibility r WHERE r.enrolmentId IN :ids"
                                        + " AND r.teamId = :team AND r.validUntil = :forever AND r.supersededAt = :never",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("team", teamId)
                        .setParameter("forever", DateRange.FOREVER)
                        .setParameter("never", Fact.NEVER)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** The same; of one that was annulled the team that was until then. */
    Set<Long> lastAnsweredBy(long teamId, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "SELECT r.enrolmentId FROM Responsibility r WHERE r.enrolmentId IN :ids"
                                        + " AND r.teamId = :team AND r.validUntil = :forever" + LAST_KNOWN,
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("team", teamId)
                        .setParameter("forever", DateRange.FOREVER)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** The numbers of those of the enrolments that the team, as now known, is the last responsible for, by reference. */
    Map<String, Long> numbers(long teamId, Collection<String> refs) {
        return refs.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT e FROM Enrolment e, Responsibility r WHERE e.ref IN :refs"
                                        + " AND r.enrolmentId = e.id AND r.teamId = :team"
                                        + " AND r.validUntil = :forever AND r.supersededAt = :never",
                                Enrolment.class)
                        .setParameter("refs", refs)
                        .setParameter("team", teamId)
                        .setParameter("forever", DateRange.FOREVER)
                        .setParameter("never", Fact.NEVER)
                        .getResultStream()
                        .collect(Collectors.toMap(Enrolment::ref, Enrolment::id));
    }

    /** The enrolments with the numbers. */
    Map<Long, Enrolment> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT e FROM Enrolment e WHERE e.id IN :ids", Enrolment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    Enrolment withId(long id) {
        return entities.find(Enrolment.class, id);
    }

    String refOf(long enrolmentId) {
        return withId(enrolmentId).ref();
    }

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    void add(Fact fact) {
        entities.persist(fact);
    }

    /** Sends what is pending to the database and forgets it, so that a long intake does not fill the memory. */
    void flush() {
        entities.flush();
        entities.clear();
    }

    static <K> Map<K, CaseFile> by(Function<CaseFile, K> key, List<CaseFile> files) {
        return files.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
