package dk.trinvis.figures.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of a job school at a moment, told by its sessions one by one. */
class SchoolReplay {

    /** Those who came are {@code present} or {@code late}. */
    record Taught(String track, String location, String purpose, LocalDate day, String state, Map<Long, String> met) {

        Taught as(String other) {
            return new Taught(track, location, purpose, day, other, met);
        }

        boolean isHeldBy(LocalDate asOf) {
            return state.equals("held") && !day.isAfter(asOf);
        }
    }

    /** The days of a case. */
    record Days(LocalDate first, @Nullable LocalDate last) {

        boolean isActive(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    /** In the order in which they were planned, whatever their ids are. */
    final Map<String, Taught> sessions;

    final Map<Long, Days> cases;

    SchoolReplay() {
        this(new LinkedHashMap<>(), new TreeMap<>());
    }

    private SchoolReplay(Map<String, Taught> sessions, Map<Long, Days> cases) {
        this.sessions = sessions;
        this.cases = cases;
    }

    SchoolReplay copy() {
        return new SchoolReplay(new LinkedHashMap<>(sessions), new TreeMap<>(cases));
    }

    /** Every number of the status's job school that is not zero, by its path. */
    Map<String, Integer> figures(LocalDate asOf) {
        Map<String, Integer> figures = new HashMap<>();
        for (Taught session : sessions.values()) {
            boolean ahead = session.day().isAfter(asOf);
            String what = session.isHeldBy(asOf)
                    ? "held"
                    : session.state().equals("planned") ? ahead ? "ahead" : "unsaid" : ahead ? "" : session.state();
            if (!what.isEmpty()) {
                add(figures, "sessions." + what);
                add(figures, "sessionsByTrack." + session.track() + "." + what);
            }
            if (session.isHeldBy(asOf)) {
                session.met().forEach((key, state) -> {
                    Days days = cases.get(key);
                    if (days != null && days.isActive(session.day())) {
                        attendance(figures, session.track(), state);
                    }
                });
            }
        }
        rates(figures);
        firstSessions(figures, asOf);
        figures.values().removeIf(number -> number == 0);
        return figures;
    }

    private static void attendance(Map<String, Integer> figures, String track, String state) {
        for (String whose : List.of("attendance", "attendanceByTrack." + track)) {
            add(figures, whose + ".recorded");
            if (came(state)) {
                add(figures, whose + ".met");
            }
        }
    }

    private static void rates(Map<String, Integer> figures) {
        for (String path : List.copyOf(figures.keySet())) {
            if (path.endsWith(".recorded")) {
                String whose = path.substring(0, path.length() - ".recorded".length());
                double met = figures.getOrDefault(whose + ".met", 0);
                figures.put(whose + ".percent", (int) Math.floor(met * 100 / figures.getOrDefault(path, 1) + 0.5));
            }
        }
    }

    private void firstSessions(Map<String, Integer> figures, LocalDate asOf) {
        List<Integer> waited = new ArrayList<>();
        cases.forEach((key, days) -> {
            if (days.isActive(asOf)) {
                sessions.values().stream()
                        .filter(one -> one.isHeldBy(asOf) && !one.day().isBefore(days.first()))
                        .filter(one -> came(one.met().getOrDefault(key, "")))
                        .map(Taught::day)
                        .min(LocalDate::compareTo)
                        .ifPresentOrElse(
                                day -> waited.add((int) ChronoUnit.DAYS.between(days.first(), day)),
                                () -> add(figures, "firstSession.none"));
            }
        });
        figures.put("firstSession.attended", waited.size());
        if (!waited.isEmpty()) {
            waited.sort(Integer::compare);
            int sum = waited.get((waited.size() - 1) / 2) + waited.get(waited.size() / 2);
            figures.put("firstSession.median", (sum + 1) / 2);
        }
    }

    /** The sessions held from one day to another: by place, purpose and month. */
    Map<String, Integer> use(LocalDate from, LocalDate to) {
        Predicate<Taught> inside = one -> one.isHeldBy(to) && !one.day().isBefore(from);
        Map<String, Integer> use = new HashMap<>();
        sessions.values().stream()
                .filter(inside)
                .forEach(one -> add(use, one.location() + " " + one.purpose() + " " + YearMonth.from(one.day())));
        return use;
    }

    private static boolean came(String state) {
        return state.equals("present") || state.equals("late");
    }

    private static void add(Map<String, Integer> figures, String path) {
        figures.merge(path, 1, Integer::sum);
    }
}
