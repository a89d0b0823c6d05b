package dk.trinvis.figures;

import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The numbers of an initiative drawn by chance, which go on or are corrected by chance.
 *
 * @param ends four outcomes and two other reasons
 * @param steps five, and the unscreened
 * @param tracks three, and none
 * @param progress toward, unchanged, away, and those screened once
 * @param activities three types, and those in any
 * @param again enrolments of citizens who had one before
 */
@SuppressWarnings("ArrayRecordComponent")
record DrawnStatus(
        int launched,
        int admitted,
        int[] ends,
        int[] steps,
        int[] tracks,
        int[] progress,
        int[] activities,
        int again) {

    static DrawnStatus draw(Random random, int launched, int admitted, int leaving) {
        int ever = launched + admitted;
        int ended = Math.min(leaving, ever);
        int active = ever - ended;
        int[] ends = spread(random, ended, 6);
        int[] steps = spread(random, active, 6);
        int[] tracks = spread(random, active, 4);
        int[] progress = spread(random, active - steps[5], 4);
        int[] activities = activities(random, active);
        int again = ended == 0 ? 0 : random.nextInt(Math.min(3, ended + 1));
        return new DrawnStatus(launched, admitted, ends, steps, tracks, progress, activities, again);
    }

    /** Some time later: a few have come, a few have left, others moved. */
    DrawnStatus later(Random random) {
        int came = random.nextInt(4);
        int left = random.nextInt(Math.min(5, active() + came + 1));
        int[] laterEnds = ends.clone();
        int[] laterSteps = steps.clone();
        int[] laterTracks = tracks.clone();
        for (int i = 0; i < came; i++) {
            laterSteps[random.nextInt(6)]++;
            laterTracks[random.nextInt(4)]++;
        }
        for (int i = 0; i < left; i++) {
            laterEnds[random.nextInt(6)]++;
            laterSteps[any(random, laterSteps)]--;
            laterTracks[any(random, laterTracks)]--;
        }
        int active = active() + came - left;
        return new DrawnStatus(
                launched,
                admitted + came,
                laterEnds,
                laterSteps,
                laterTracks,
                spread(random, active - laterSteps[5], 4),
                activities(random, active),
                Math.min(again + random.nextInt(Math.min(2, came + 1)), sum(laterEnds)));
    }

    /** The same day told anew: some were in another row. */
    DrawnStatus corrected(Random random) {
        int[] otherSteps = steps.clone();
        int screened = active() - steps[5];
        if (random.nextBoolean() && screened > 0) {
            int unscreened = otherSteps[5];
            otherSteps[5] = 0;
            otherSteps[any(random, otherSteps)]--;
            otherSteps[random.nextInt(5)]++;
            otherSteps[5] = unscreened;
        }
        int moved = launched > 0 && random.nextInt(4) == 0 ? 1 : 0;
        return new DrawnStatus(
                launched - moved,
                admitted + moved,
                mended(random, ends),
                otherSteps,
                mended(random, tracks),
                mended(random, progress),
                random.nextInt(3) == 0 ? activities(random, active()) : activities,
                again);
    }

    private static int[] mended(Random random, int[] numbers) {
        int[] others = numbers.clone();
        if (random.nextInt(3) == 0 && sum(numbers) > 0) {
            others[any(random, others)]--;
            others[random.nextInt(others.length)]++;
        }
        return others;
    }

    /** A row with somebody in it. */
    private static int any(Random random, int[] numbers) {
        int row = random.nextInt(numbers.length);
        while (numbers[row] == 0) {
            row = (row + 1) % numbers.length;
        }
        return row;
    }

    private int active() {
        return launched + admitted - sum(ends);
    }

    StatusFigures figures(LocalDate day, Instant known, Random random) {
        int ended = sum(ends);
        int active = active();
        int ever = launched + admitted;
        return new StatusFigures(
                "X",
                day,
                known,
                new Movement(RandomStatus.LAUNCH, launched, admitted, ended, active, ever),
                new Citizens(active, ever - again),
                RandomStatus.map("a", ends[0], "b", ends[1], "c", ends[2], "d", ends[3]),
                RandomStatus.map("e", ends[4], "f", ends[5]),
                RandomStatus.map(1, steps[0], 2, steps[1], 3, steps[2], 4, steps[3], 5, steps[4]),
                steps[5],
                RandomStatus.map("x", activities[0], "y", activities[1], "z", activities[2]),
                activities[3],
                active - activities[3],
                RandomStatus.map("s1", tracks[0], "s2", tracks[1], "s3", tracks[2]),
                tracks[3],
                new Progress(progress[0], progress[1], progress[2], progress[3], steps[5]),
                new Duration(active, ended, Optional.of(active), Optional.of(ended)),
                SchoolSamples.any(random, active),
                StatusFigures.UNITS,
                List.of());
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static int[] spread(Random random, int total, int parts) {
        int[] numbers = new int[parts];
        int used = 1 + random.nextInt(parts);
        for (int i = 0; i < total; i++) {
            numbers[random.nextInt(used)]++;
        }
        if (random.nextBoolean()) {
            int last = numbers[parts - 1];
            numbers[parts - 1] = numbers[0];
            numbers[0] = last;
        }
        return numbers;
    }

    /** Distinct citizens under three types, and those under any of them. */
    private static int[] activities(Random random, int active) {
        int[] numbers = new int[4];
        int types = 1 + random.nextInt(3);
        double share = random.nextDouble() * random.nextInt(4) / 2;
        for (int i = 0; i < active; i++) {
            int before = numbers[0] + numbers[1] + numbers[2];
            for (int type = 0; type < types; type++) {
                numbers[type] += random.nextDouble() < share / (type + 1) ? 1 : 0;
            }
            numbers[3] += numbers[0] + numbers[1] + numbers[2] > before ? 1 : 0;
        }
        return numbers;
    }
}
