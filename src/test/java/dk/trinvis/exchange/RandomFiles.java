package dk.trinvis.exchange;

import dk.trinvis.common.Clock;
import dk.trinvis.exchange.NaiveReplay.Activity;
import dk.trinvis.exchange.NaiveReplay.Enrolment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Import files that obey the rules: each round some citizens come, come back, end, are found not to have ended or to have begun
 * on another day, are given to somebody else, are screened on new and on old days, are corrected, and take part in things. Half of it is long past, half of these days and of those
 * to come. What a round says goes into the replay too.
 */
class RandomFiles {

    static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);
    static final int SPAN = 400;
    static final LocalDate TODAY = new Clock().today();
    static final int RECENT = 120;
    static final int AHEAD = 60;
    static final List<String> OUTCOMES = List.of("education", "employment", "self_supporting", "repatriated", "other");

    private static final List<String> REASONS =
            List.of("education", "employment", "self_supporting", "repatriated", "other", "moved", "pension");
    private static final List<String> TYPES = List.of("small_job", "work_placement", "danish_course", "health_service");
    private static final List<String> CASEWORKERS = List.of("sagsbehandler", "teamleder", "");
    private static final int NEW_CITIZENS = 25;
    private static final int JUST_BEGUN = 3;

    private final Random random;
    private int citizens;

    RandomFiles(Random random) {
        this.random = random;
    }

    /** The files of a round, in the order in which to send them. */
    Map<String, String> next(NaiveReplay state) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("citizens", newCitizens());
        files.put("enrolments", enrolments(state));
        files.put("screenings", screenings(state));
        files.put("activities", activities(state));
        files.put("track-assignments", tracks(state));
        return files;
    }

    /** A day of the first year, or of these days. */
    static LocalDate someDay(Random random) {
        return random.nextBoolean()
                ? LAUNCH.plusDays(random.nextInt(SPAN))
                : TODAY.minusDays(RECENT).plusDays(random.nextInt(RECENT + AHEAD));
    }

    private String newCitizens() {
        StringBuilder csv = new StringBuilder("citizen_ref;name\n");
        for (int i = 0; i < NEW_CITIZENS; i++) {
            csv.append("C")
                    .append(++citizens)
                    .append(";Prøve ")
                    .append(citizens)
                    .append('\n');
        }
        return csv.toString();
    }

    private String enrolments(NaiveReplay state) {
        Map<String, Enrolment> changed = new TreeMap<>();
        for (int i = citizens - NEW_CITIZENS + 1; i <= citizens; i++) {
            LocalDate first = random.nextInt(3) == 0 ? LAUNCH : someDay(random);
            Enrolment begun = i % NEW_CITIZENS < JUST_BEGUN
                    ? new Enrolment("C" + i, TODAY.minusDays(random.nextInt(10)), null, null, someCaseworker())
                    : ended("C" + i, first, first);
            changed.put("E" + i + "-1", begun);
        }
        state.enrolments.forEach((ref, known) -> {
            int dice = random.nextInt(10);
            String again = ref.replace("-1", "-2");
            boolean hasSecond = state.enrolments.containsKey(again);
            if (dice < 2 && !ref.endsWith("-2") && !hasSecond && known.last() != null) {
                LocalDate first = known.last().plusDays(2 + random.nextInt(20));
                changed.put(again, ended(known.citizen(), first, first));
            } else if (dice < 5 && (ref.endsWith("-2") || !hasSecond)) {
                changed.put(ref, ended(known.citizen(), known.first(), latestInside(state, ref, known)));
            } else if (dice == 5 && !ref.endsWith("-2")) {
                changed.put(ref, begunOnAnotherDay(known, earliestInside(state, ref, known)));
            }
        });
        state.enrolments.putAll(changed);
        StringBuilder csv =
                new StringBuilder("enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason;caseworker\n");
        changed.forEach((ref, each) -> csv.append(String.join(
                        ";",
                        ref,
                        each.citizen(),
                        "FI-2023",
                        each.first().toString(),
                        text(each.last()),
                        each.reason() == null ? "" : each.reason(),
                        each.caseworker()))
                .append('\n'));
        return csv.toString();
    }

    /** An enrolment that goes on, or ends on some day from {@code earliest} on. */
    private Enrolment ended(String citizen, LocalDate first, LocalDate earliest) {
        return random.nextInt(3) == 0
                ? new Enrolment(citizen, first, null, null, someCaseworker())
                : new Enrolment(
                        citizen,
                        first,
                        earliest.plusDays(random.nextInt(200)),
                        REASONS.get(random.nextInt(REASONS.size())),
                        someCaseworker());
    }

    /** The same, found to have begun earlier, or later but not after the latest; and somebody else's from now on. */
    private Enrolment begunOnAnotherDay(Enrolment known, LocalDate latest) {
        LocalDate earlier = known.first().minusDays(random.nextInt(30));
        LocalDate first = random.nextBoolean() ? latest : earlier.isBefore(LAUNCH) ? LAUNCH : earlier;
        return new Enrolment(known.citizen(), first, known.last(), known.reason(), someCaseworker());
    }

    private String someCaseworker() {
        return CASEWORKERS.get(random.nextInt(CASEWORKERS.size()));
    }

    /** The first day after which an enrolment may not begin, for everything in it, within a month of the recorded one. */
    private static LocalDate earliestInside(NaiveReplay state, String ref, Enrolment known) {
        List<LocalDate> inside = new ArrayList<>(
                state.screenings.getOrDefault(ref, new TreeMap<>()).keySet());
        state.activities.getOrDefault(ref, Map.of()).values().forEach(each -> inside.add(each.first()));
        inside.addAll(state.tracks.getOrDefault(ref, new TreeMap<>()).keySet());
        inside.add(known.first().plusDays(30));
        if (known.last() != null) {
            inside.add(known.last());
        }
        return Collections.min(inside);
    }

    /** The last day before which an enrolment may not end, for everything in it. */
    static LocalDate latestInside(NaiveReplay state, String ref, Enrolment known) {
        LocalDate latest = known.first();
        for (LocalDate day : state.screenings.getOrDefault(ref, new TreeMap<>()).keySet()) {
            latest = day.isAfter(latest) ? day : latest;
        }
        for (Activity each : state.activities.getOrDefault(ref, Map.of()).values()) {
            LocalDate day = each.last() == null ? each.first() : each.last();
            latest = day.isAfter(latest) ? day : latest;
        }
        for (LocalDate day : state.tracks.getOrDefault(ref, new TreeMap<>()).keySet()) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private String screenings(NaiveReplay state) {
        StringBuilder csv = new StringBuilder("enrolment_ref;effective_on;step;reason\n");
        state.enrolments.forEach((ref, enrolment) -> {
            TreeMap<LocalDate, Integer> known = state.screenings.computeIfAbsent(ref, each -> new TreeMap<>());
            Map<LocalDate, Integer> changed = new HashMap<>();
            known.keySet().stream().filter(day -> random.nextInt(4) == 0).forEach(day -> changed.put(day, step()));
            for (int i = enrolment.first().isAfter(TODAY) ? 0 : random.nextInt(3); i > 0; i--) {
                changed.put(dayIn(enrolment, TODAY), step());
            }
            changed.forEach((day, step) -> csv.append(ref)
                    .append(';')
                    .append(day)
                    .append(';')
                    .append(step)
                    .append(";\n"));
            known.putAll(changed);
        });
        return csv.toString();
    }

    private String activities(NaiveReplay state) {
        StringBuilder csv = new StringBuilder("enrolment_ref;type;first_day;last_day\n");
        state.enrolments.forEach((ref, enrolment) -> {
            if (random.nextInt(3) == 0) {
                String type = TYPES.get(random.nextInt(TYPES.size()));
                LocalDate first = dayIn(enrolment, TODAY.plusDays(AHEAD));
                LocalDate last =
                        random.nextBoolean() ? null : earlier(first.plusDays(random.nextInt(90)), enrolment.last());
                state.activities
                        .computeIfAbsent(ref, each -> new TreeMap<>())
                        .put(type + first, new Activity(type, first, last));
                csv.append(String.join(";", ref, type, first.toString(), text(last)))
                        .append('\n');
            }
        });
        return csv.toString();
    }

    private String tracks(NaiveReplay state) {
        StringBuilder csv = new StringBuilder("enrolment_ref;track;first_day;last_day\n");
        state.enrolments.forEach((ref, enrolment) -> {
            if (random.nextInt(3) == 0) {
                LocalDate first = dayIn(enrolment, TODAY.plusDays(AHEAD));
                String track = "spor-" + (1 + random.nextInt(3));
                state.tracks.computeIfAbsent(ref, each -> new TreeMap<>()).put(first, track);
                csv.append(String.join(";", ref, track, first.toString(), "")).append('\n');
            }
        });
        return csv.toString();
    }

    private int step() {
        return 1 + random.nextInt(5);
    }

    /** A day of the enrolment up to the latest, and its first if that is later; every other one of these days, if it can. */
    private LocalDate dayIn(Enrolment enrolment, LocalDate latest) {
        LocalDate last = earlier(latest, enrolment.last());
        LocalDate recent = TODAY.minusDays(RECENT);
        boolean old = enrolment.first().isBefore(recent) && last.isAfter(recent);
        LocalDate first = old && random.nextBoolean() ? recent : enrolment.first();
        return first.isAfter(last)
                ? first
                : first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
