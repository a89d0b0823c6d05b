package dk.trinvis.figures;

import dk.trinvis.figures.SchoolFigures.FirstSession;
import dk.trinvis.figures.SchoolFigures.Participation;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Job schools of every size. */
public final class SchoolSamples {

    private SchoolSamples() {}

    /** None with so many active. */
    public static SchoolFigures none(int active) {
        return of(Map.of(), Map.of(), new FirstSession(cases(0), cases(active), Optional.empty()));
    }

    /** Two tracks with sessions, one of them with attendance. */
    public static SchoolFigures two(int active) {
        Map<String, SessionCounts> sessions = new LinkedHashMap<>();
        sessions.put("spor-1", SessionCounts.of(8, 1, 1, 4));
        sessions.put("spor-2", SessionCounts.of(1, 0, 0, 1));
        return of(
                sessions,
                Map.of("spor-1", rate(30, 40)),
                new FirstSession(cases(12), cases(active - 12), Optional.of(new Counted(9, Unit.DAYS))));
    }

    /** Two sessions ahead. */
    public static SchoolFigures planned(int active) {
        return of(
                Map.of("spor-1", SessionCounts.of(0, 0, 0, 2)),
                Map.of(),
                new FirstSession(cases(0), cases(active), Optional.empty()));
    }

    static SchoolFigures any(Random random, int active) {
        Map<String, SessionCounts> sessions = new LinkedHashMap<>();
        Map<String, AttendanceRate> attendance = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(track -> {
            sessions.put("s" + track, SessionCounts.of(1 + random.nextInt(5), 0, random.nextInt(2), random.nextInt(9)));
            int recorded = 1 + random.nextInt(20);
            attendance.put("s" + track, rate(random.nextInt(recorded + 1), recorded));
        });
        int attended = sessions.isEmpty() ? 0 : random.nextInt(active + 1);
        return of(
                sessions,
                attendance,
                new FirstSession(
                        cases(attended),
                        cases(active - attended),
                        Optional.of(new Counted(random.nextInt(30), Unit.DAYS)).filter(days -> attended > 0)));
    }

    private static SchoolFigures of(
            Map<String, SessionCounts> sessions, Map<String, AttendanceRate> attendance, FirstSession first) {
        return new SchoolFigures(
                SessionCounts.sum(sessions.values().stream()),
                sessions,
                Optional.of(new Participation(AttendanceRate.sum(attendance.values().stream()), attendance, first)));
    }

    private static AttendanceRate rate(int met, int recorded) {
        return AttendanceRate.of(new Counted(met, Unit.ATTENDANCES), new Counted(recorded, Unit.ATTENDANCES));
    }

    private static Counted cases(int number) {
        return new Counted(number, Unit.CASES);
    }
}
