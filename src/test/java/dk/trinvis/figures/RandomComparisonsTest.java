package dk.trinvis.figures;

import static dk.trinvis.figures.MemoryFigures.LAUNCH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.AsOf;
import dk.trinvis.enrolment.PlayedCases;
import dk.trinvis.figures.NaiveComparison.Paper;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.ladder.HjoerringLadder;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is recorded in whatever order: causes and moves are those that a naive reader finds, and they add up. */
class RandomComparisonsTest {

    private static final int DEEDS = 700;
    private static final int QUESTIONS = 150;
    private static final int DAYS = 120;

    private final PlayedCases cases = new PlayedCases();
    private final NaiveComparison paper = new NaiveComparison();
    private final Map<String, Paper> papers = new TreeMap<>();
    private final Map<String, Paper> beforeAnnulment = new HashMap<>();
    private final Set<Long> cameBack = new HashSet<>();
    private final List<Instant> moments = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCausesAndMovesOfARandomHistoryAreThoseOfANaiveReader(long seed) throws SQLException {
        Random random = new Random(seed);
        moments.add(cases.moment());
        for (int i = 0; i < DEEDS; i++) {
            happen(random);
            moments.add(cases.moment());
        }
        Map<String, Integer> tally = new TreeMap<>();
        try (MemoryFigures figures =
                new MemoryFigures("random-" + seed, cases, List.of(HjoerringLadder.firstVersion()))) {
            for (int i = 0; i < QUESTIONS; i++) {
                ask(figures, random, "seed " + seed).forEach((cause, count) -> tally.merge(cause, count, Integer::sum));
            }
        }
        assertThat(tally.values())
                .as("seed %d, %s", seed, tally)
                .hasSize(Cause.values().length)
                .allMatch(count -> count > 0);
    }

    private Map<String, Integer> ask(MemoryFigures figures, Random random, String seed) {
        LocalDate from = day(random);
        LocalDate to = from.plusDays(1 + random.nextInt(40));
        List<Instant> both = new ArrayList<>(List.of(moment(random), moment(random)));
        Collections.sort(both);
        Comparison found = figures.comparisons.compare("X", new AsOf(from, both.get(0)), new AsOf(to, both.get(1)));
        String question = seed + ", " + from + " to " + to + ", known " + both;

        assertThat(sums(found.learned())).as(question).isEqualTo(paper.differences(from, both.get(0), both.get(1)));
        assertThat(found.learned().checks()).as(question).allMatch(Check::holds);
        assertThat(cells(found.happened())).as(question).isEqualTo(paper.happened(from, to, both.get(1)));
        assertThat(found.happened().checks()).as(question).allMatch(Check::holds);
        return found.learned().cases();
    }

    private static Map<String, Integer> sums(Differences differences) {
        Map<String, Integer> sums = new TreeMap<>();
        differences.cases().forEach((cause, count) -> sums.put("cases " + cause, count));
        differences
                .lines()
                .forEach(line ->
                        line.causes().forEach((cause, number) -> sums.put(line.cohort() + " " + cause, number)));
        sums.values().removeIf(number -> number == 0);
        return sums;
    }

    private static Map<String, Integer> cells(Development happened) {
        Map<String, Integer> cells = new HashMap<>();
        happened.steps()
                .rows()
                .forEach(row -> row.to().forEach((to, count) -> cells.put(row.from() + " " + to, count)));
        cells.values().removeIf(count -> count == 0);
        return cells;
    }

    private static LocalDate day(Random random) {
        return LAUNCH.plusDays(random.nextInt(DAYS));
    }

    private Instant moment(Random random) {
        return moments.get(random.nextInt(moments.size()));
    }

    private void happen(Random random) {
        List<String> refs = new ArrayList<>(papers.keySet());
        if (refs.size() < 5 || random.nextInt(6) == 0) {
            begin("c" + papers.size(), papers.size(), random.nextInt(3) == 0 ? LAUNCH : day(random));
            return;
        }
        String ref = refs.get(random.nextInt(refs.size()));
        Paper known = papers.get(ref);
        if (known == null || known.first() == null) {
            restore(ref);
        } else if (known.last() == null) {
            happenToOneGoingOn(ref, known, random);
        } else if (!cameBack.contains(known.citizen())) {
            happenToOneEnded(ref, known, random);
        }
    }

    private void begin(String ref, long citizen, LocalDate first) {
        cases.begin(ref, citizen, first);
        keep(ref, false, new Paper(citizen, first, null, "", new TreeMap<>()));
    }

    private void happenToOneGoingOn(String ref, Paper known, Random random) {
        LocalDate first = known.first() == null ? LAUNCH : known.first();
        LocalDate day = first.plusDays(random.nextInt(50));
        int step = 1 + random.nextInt(5);
        switch (random.nextInt(8)) {
            case 0 -> end(ref, known, latest(known, day), random);
            case 1 -> annul(ref, known);
            case 2 -> {
                if (known.screenings().isEmpty() && !cameBack.contains(known.citizen())) {
                    LocalDate other = day(random);
                    cases.correctFirst(ref, other);
                    keep(ref, true, new Paper(known.citizen(), other, null, "", known.screenings()));
                }
            }
            case 3, 4 -> correctStep(ref, known, step, random);
            default -> {
                cases.screen(ref, day, step);
                screened(ref, known, day, step, false);
            }
        }
    }

    private void correctStep(String ref, Paper known, int step, Random random) {
        if (known.screenings().isEmpty()) {
            return;
        }
        List<LocalDate> days = List.copyOf(known.screenings().keySet());
        LocalDate day = days.get(random.nextInt(days.size()));
        if (random.nextInt(4) > 0) {
            cases.correctScreening(ref, day, step);
            screened(ref, known, day, step, true);
        } else {
            cases.annulScreening(ref, day);
            TreeMap<LocalDate, Integer> left = new TreeMap<>(known.screenings());
            left.remove(day);
            keep(ref, true, new Paper(known.citizen(), known.first(), known.last(), known.reason(), left));
        }
    }

    private void screened(String ref, Paper known, LocalDate day, int step, boolean correction) {
        TreeMap<LocalDate, Integer> screenings = new TreeMap<>(known.screenings());
        screenings.put(day, step);
        keep(ref, correction, new Paper(known.citizen(), known.first(), known.last(), known.reason(), screenings));
    }

    private static LocalDate latest(Paper known, LocalDate day) {
        return known.screenings().isEmpty() || known.screenings().lastKey().isBefore(day)
                ? day
                : known.screenings().lastKey();
    }

    private void end(String ref, Paper known, LocalDate last, Random random) {
        String reason = reason(random);
        cases.end(ref, last, reason);
        keep(ref, false, new Paper(known.citizen(), known.first(), last, reason, known.screenings()));
    }

    private static String reason(Random random) {
        return List.of("education", "employment", "moved").get(random.nextInt(3));
    }

    private void happenToOneEnded(String ref, Paper known, Random random) {
        LocalDate first = known.first() == null ? LAUNCH : known.first();
        switch (random.nextInt(4)) {
            case 0 -> {
                cases.cancelEnd(ref);
                keep(ref, true, new Paper(known.citizen(), first, null, "", known.screenings()));
            }
            case 1 -> {
                LocalDate last = latest(known, first.plusDays(random.nextInt(60)));
                String reason = reason(random);
                cases.correctEnd(ref, last, reason);
                keep(ref, true, new Paper(known.citizen(), first, last, reason, known.screenings()));
            }
            case 2 -> {
                cameBack.add(known.citizen());
                LocalDate last = known.last() == null ? first : known.last();
                begin(ref + "-again", known.citizen(), last.plusDays(2 + random.nextInt(20)));
            }
            default -> annul(ref, known);
        }
    }

    private void annul(String ref, Paper known) {
        cases.annul(ref);
        beforeAnnulment.put(ref, known);
        keep(ref, true, new Paper(known.citizen(), null, null, "", new TreeMap<>()));
    }

    private void restore(String ref) {
        Paper before = beforeAnnulment.get(ref);
        if (before != null) {
            cases.restore(ref);
            keep(ref, true, before);
        }
    }

    private void keep(String ref, boolean correction, Paper now) {
        papers.put(ref, now);
        paper.keep(ref, cases.moment(), correction, now);
    }
}
