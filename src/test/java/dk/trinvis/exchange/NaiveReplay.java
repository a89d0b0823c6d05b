package dk.trinvis.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all files so far have said, row by row under its key, and the figures counted from it the slow way. */
class NaiveReplay {

    record Enrolment(
            String citizen,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable String reason,
            String caseworker) {

        boolean isActive(LocalDate day) {
            return !first.isAfter(day) && !isEnded(day);
        }

        boolean isEnded(LocalDate day) {
            return last != null && last.isBefore(day);
        }
    }

    record Activity(String type, LocalDate first, @Nullable LocalDate last) {

        boolean isOn(LocalDate day) {
            return !first.isAfter(day) && (last == null || !last.isBefore(day));
        }
    }

    final Map<String, Enrolment> enrolments = new TreeMap<>();
    final Map<String, TreeMap<LocalDate, Integer>> screenings = new TreeMap<>();
    final Map<String, Map<String, Activity>> activities = new TreeMap<>();
    final Map<String, TreeMap<LocalDate, String>> tracks = new TreeMap<>();

    NaiveReplay copy() {
        NaiveReplay copy = new NaiveReplay();
        copy.enrolments.putAll(enrolments);
        screenings.forEach((ref, each) -> copy.screenings.put(ref, new TreeMap<>(each)));
        activities.forEach((ref, each) -> copy.activities.put(ref, new TreeMap<>(each)));
        tracks.forEach((ref, each) -> copy.tracks.put(ref, new TreeMap<>(each)));
        return copy;
    }

    Map<String, Integer> status(LocalDate day) {
        Map<String, Integer> figures = new HashMap<>();
        Set<String> everCitizens = new HashSet<>();
        Set<String> activeCitizens = new HashSet<>();
        List<Integer> activeDays = new ArrayList<>();
        List<Integer> endedDays = new ArrayList<>();
        enrolments.forEach((ref, enrolment) -> {
            if (enrolment.first().isAfter(day)) {
                return;
            }
            everCitizens.add(enrolment.citizen());
            add(figures, "movement.everEnrolled");
            add(figures, enrolment.first().equals(RandomFiles.LAUNCH) ? "movement.launched" : "movement.admitted");
            if (enrolment.isEnded(day)) {
                add(figures, "movement.ended");
                add(
                        figures,
                        (RandomFiles.OUTCOMES.contains(enrolment.reason()) ? "outcomes." : "otherEndReasons.")
                                + enrolment.reason());
                endedDays.add(days(enrolment.first(), enrolment.last() == null ? day : enrolment.last()));
            } else {
                activeCitizens.add(enrolment.citizen());
                add(figures, "movement.active");
                activeDays.add(days(enrolment.first(), day));
                countSteps(ref, day, figures);
                countActivities(ref, day, figures);
                var track = tracks.getOrDefault(ref, new TreeMap<>()).floorEntry(day);
                add(figures, track == null ? "inNoTrack" : "tracks." + track.getValue());
            }
        });
        put(figures, "citizens.active", activeCitizens.size());
        put(figures, "citizens.everEnrolled", everCitizens.size());
        put(figures, "duration.activeMedianDays", median(activeDays));
        put(figures, "duration.endedMedianDays", median(endedDays));
        put(figures, "duration.activeMeanDays", mean(activeDays));
        put(figures, "duration.endedMeanDays", mean(endedDays));
        return figures;
    }

    private void countSteps(String ref, LocalDate day, Map<String, Integer> figures) {
        var until = screenings.getOrDefault(ref, new TreeMap<>()).headMap(day, true);
        if (until.isEmpty()) {
            add(figures, "unscreened");
            add(figures, "progress.notScreened");
            return;
        }
        int first = until.firstEntry().getValue();
        int last = until.lastEntry().getValue();
        add(figures, "steps." + last);
        if (until.size() == 1) {
            add(figures, "progress.firstScreeningOnly");
        } else if (last == first) {
            add(figures, "progress.unchanged");
        } else {
            add(figures, last < first ? "progress.towardJob" : "progress.awayFromJob");
        }
    }

    private void countActivities(String ref, LocalDate day, Map<String, Integer> figures) {
        Set<String> types = new HashSet<>();
        activities.getOrDefault(ref, Map.of()).values().stream()
                .filter(activity -> activity.isOn(day))
                .forEach(activity -> types.add(activity.type()));
        types.forEach(type -> add(figures, "activities." + type));
        if (types.isEmpty()) {
            add(figures, "inNoActivity");
        }
    }

    private static int days(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static int median(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return 0;
        }
        Collections.sort(numbers);
        int middle = numbers.size() / 2;
        return numbers.size() % 2 == 1 ? numbers.get(middle) : (numbers.get(middle - 1) + numbers.get(middle) + 1) / 2;
    }

    private static int mean(List<Integer> numbers) {
        double mean = numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
        return (int) Math.floor(mean + 0.5);
    }

    private static void add(Map<String, Integer> figures, String path) {
        figures.merge(path, 1, Integer::sum);
    }

    private static void put(Map<String, Integer> figures, String path, int number) {
        if (number != 0) {
            figures.put(path, number);
        }
    }
}
