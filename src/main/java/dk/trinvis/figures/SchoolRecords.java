package dk.trinvis.figures;

import dk.trinvis.figures.SchoolFigures.FirstSession;
import dk.trinvis.figures.SchoolFigures.Participation;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import dk.trinvis.jobschool.AttendanceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the sessions of the job school and who came to them. */
@ApplicationScoped
class SchoolRecords {

    /** Every session of the initiative, with the {@link SessionGroup} it is in; one cancelled ahead is in none. */
    private static final String SESSIONS = "SELECT s.session_id, s.track, s.valid_from, s.starts, s.ends, s.location,"
            + " s.purpose, CASE WHEN s.valid_from > :day THEN 'ahead' WHEN s.state = 'planned' THEN 'unsaid'"
            + " ELSE s.state END AS said FROM school_session s WHERE s.initiative_id = :initiative"
            + " AND (s.valid_from <= :day OR s.state = 'planned')" + Source.knownOf("s");

    /** How often each thing is said at a track: what became of a session, or how somebody met at one that was held. */
    private static final String SAID = "SELECT x.track, x.said, COUNT(*) FROM (SELECT y.track, y.said FROM (" + SESSIONS
            + ") y UNION ALL SELECT s.track, a.state AS said" + Source.ATTENDANCES
            + ") x GROUP BY x.track, x.said ORDER BY x.track";

    private static final String USE = "SELECT s.location, s.purpose, s.valid_from, COUNT(*) FROM school_session s"
            + " WHERE s.state = 'held' AND s.valid_from >= :first AND s.valid_from < :until" + Source.knownOf("s")
            + " GROUP BY s.location, s.purpose, s.valid_from ORDER BY s.location, s.purpose, s.valid_from";

    private final Answers<Map<String, Map<String, Integer>>> said = new Answers<>(16);
    private final Answers<SortedMap<Long, Integer>> daysToFirst = new Answers<>(16);

    @PersistenceContext
    private EntityManager entities;

    /**
     * All there is to say of an initiative's job school; the database is asked once more where it has sessions.
     *
     * @param active how many enrolments are active
     */
    SchoolFigures of(Question question, int active) {
        Map<String, SessionCounts> sessions = new LinkedHashMap<>();
        Map<String, AttendanceRate> attendance = new LinkedHashMap<>();
        said(question).forEach((track, counts) -> {
            sessions.put(track, sessions(counts));
            AttendanceRate rate = rate(counts);
            if (rate.percent().isPresent()) {
                attendance.put(track, rate);
            }
        });
        return new SchoolFigures(
                SessionCounts.sum(sessions.values().stream()),
                sessions,
                Optional.of(new Participation(
                        AttendanceRate.sum(attendance.values().stream()),
                        attendance,
                        firstSession(attendance.isEmpty() ? new TreeMap<>() : daysToFirst(question), active))));
    }

    private Map<String, Map<String, Integer>> said(Question question) {
        return said.to(question.in(SAID, List.of()), asked -> {
            Map<String, Map<String, Integer>> byTrack = new LinkedHashMap<>();
            for (Object each : asked.of(entities).getResultList()) {
                Object[] row = (Object[]) each;
                byTrack.computeIfAbsent((String) row[0], track -> new HashMap<>())
                        .put((String) row[1], ((Number) row[2]).intValue());
            }
            return byTrack;
        });
    }

    private static SessionCounts sessions(Map<String, Integer> said) {
        return SessionCounts.of(
                said.getOrDefault(SessionGroup.HELD.code(), 0),
                said.getOrDefault(SessionGroup.UNSAID.code(), 0),
                said.getOrDefault(SessionGroup.CANCELLED.code(), 0),
                said.getOrDefault(SessionGroup.AHEAD.code(), 0));
    }

    private static AttendanceRate rate(Map<String, Integer> said) {
        return AttendanceRate.of(
                attendances(said, AttendanceState::isMet),
                attendances(said, state -> state.isMet() || state.isMissed()));
    }

    private static Counted attendances(Map<String, Integer> said, Predicate<AttendanceState> meant) {
        return Counted.sum(
                Unit.ATTENDANCES,
                Stream.of(AttendanceState.values())
                        .filter(meant)
                        .map(state -> new Counted(said.getOrDefault(state.code(), 0), Unit.ATTENDANCES)));
    }

    /** The sessions of a group, of one track or, where that is empty, of all, the earliest first. */
    List<SchoolSession> list(Question question, SessionGroup group, String track) {
        String sql = "SELECT x.session_id, x.valid_from, x.starts, x.ends, x.track, x.location, x.purpose FROM ("
                + SESSIONS + ") x WHERE x.said = :v" + (track.isEmpty() ? "" : " AND x.track = :v")
                + " ORDER BY x.valid_from, x.starts, x.session_id";
        List<Object> values = track.isEmpty() ? List.of(group.code()) : List.of(group.code(), track);
        List<SchoolSession> listed = new ArrayList<>();
        for (Object each : question.in(sql, values).of(entities).getResultList()) {
            Object[] row = (Object[]) each;
            listed.add(new SchoolSession(
                    (String) row[0],
                    Cohorts.date(row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6]));
        }
        return listed;
    }

    /** From the days that it took those of {@link Cohort#ATTENDED} to how many of them it took so long. */
    private SortedMap<Long, Integer> daysToFirst(Question question) {
        Cohort attended = Cohort.ATTENDED;
        String sql = "SELECT x.valid_from, x.first_session, COUNT(*) FROM "
                + attended.source().table() + " WHERE " + attended.condition()
                + " GROUP BY x.valid_from, x.first_session";
        return daysToFirst.to(question.in(sql, attended.values()), asked -> {
            SortedMap<Long, Integer> days = new TreeMap<>();
            for (Object each : asked.of(entities).getResultList()) {
                Object[] row = (Object[]) each;
                long waited = ChronoUnit.DAYS.between(Cohorts.date(row[0]), Cohorts.date(row[1]));
                days.merge(waited, ((Number) row[2]).intValue(), Integer::sum);
            }
            return days;
        });
    }

    private static FirstSession firstSession(SortedMap<Long, Integer> days, int active) {
        int attended = days.values().stream().mapToInt(Integer::intValue).sum();
        return new FirstSession(
                new Counted(attended, Unit.CASES),
                new Counted(active - attended, Unit.CASES),
                days.isEmpty() ? Optional.empty() : Optional.of(new Counted(Median.of(days), Unit.DAYS)));
    }

    /** Every initiative's sessions that were held between {@code :first} and before {@code :until}. */
    List<LocationUse.Row> use(Question question) {
        Map<String, Map<String, SortedMap<YearMonth, Counted>>> use = new LinkedHashMap<>();
        for (Object each : question.in(USE, List.of()).of(entities).getResultList()) {
            Object[] row = (Object[]) each;
            use.computeIfAbsent((String) row[0], location -> new LinkedHashMap<>())
                    .computeIfAbsent((String) row[1], purpose -> new TreeMap<>())
                    .merge(
                            YearMonth.from(Cohorts.date(row[2])),
                            new Counted(((Number) row[3]).intValue(), Unit.SESSIONS),
                            Counted::plus);
        }
        List<LocationUse.Row> rows = new ArrayList<>();
        use.forEach((location, purposes) ->
                purposes.forEach((purpose, months) -> rows.add(new LocationUse.Row(location, purpose, months))));
        return rows;
    }
}
