package dk.trinvis.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who is on their way on the day, with step, track and what they wait for: the members of the cohorts together. */
@ApplicationScoped
class BoardRows {

    private static final String SQL =
            "SELECT e.enrolment_ref, x.citizen_id, s.step, a.track, a.valid_from, w.track, w.valid_from, w.reason FROM "
                    + Source.PERIODS.table()
                    + " JOIN enrolment e ON e.id = x.enrolment_id" + Cohorts.ANSWERING_NOW
                    + " LEFT JOIN step_period s ON s.enrolment_id = x.enrolment_id" + Source.onDayOf("s")
                    + " LEFT JOIN track_assignment a ON a.enrolment_id = x.enrolment_id" + Source.onDayOf("a")
                    + " LEFT JOIN track_wait w ON w.enrolment_id = x.enrolment_id" + Source.onDayOf("w")
                    + " WHERE " + Cohort.ACTIVE.condition() + " AND r.team_id = :v"
                    + " ORDER BY x.enrolment_id, w.valid_from, w.track";

    @PersistenceContext
    private EntityManager entities;

    /**
     * One case.
     *
     * @param onTrack which, and since when
     */
    record Member(
            String enrolmentRef,
            long citizenId,
            Optional<Integer> step,
            Optional<Place> onTrack,
            List<Place> waiting) {}

    /** A track since a day, and why where somebody waits for it. */
    record Place(String track, LocalDate since, String reason) {}

    /** @param whole whether those are all */
    record Members(List<Member> first, boolean whole) {}

    /** Those a team answers for, in the order in which they were first recorded; with no more than so many waits in all. */
    Members of(Question question, long team, int most) {
        List<?> found = question.in(SQL, List.of(team))
                .of(entities)
                .setMaxResults(most + 1)
                .getResultList();
        List<?> rows = found.subList(0, Math.min(most, found.size()));
        Map<Object, Member> members = new LinkedHashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            Member member = members.computeIfAbsent(row[0], ref -> member(row));
            place(row[5], row[6], row[7]).ifPresent(member.waiting::add);
        }
        return new Members(List.copyOf(members.values()), found.size() <= most);
    }

    private static Member member(Object[] row) {
        return new Member(
                (String) row[0],
                ((Number) row[1]).longValue(),
                Optional.ofNullable((Number) row[2]).map(Number::intValue),
                place(row[3], row[4], ""),
                new ArrayList<>());
    }

    private static Optional<Place> place(@Nullable Object track, @Nullable Object since, @Nullable Object reason) {
        return track == null || since == null
                ? Optional.empty()
                : Optional.of(new Place((String) track, Cohorts.date(since), reason == null ? "" : (String) reason));
    }
}
