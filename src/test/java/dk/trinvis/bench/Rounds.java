package dk.trinvis.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** Several things measured in turn, round after round, so that whatever else the machine does slows all of them. */
final class Rounds {

    static final int COUNTED = Integer.getInteger("bench.rounds", 9);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warmUp", 15));
    private static final int LEAST_WARM_UP = 3;
    private static final int MOST_WARM_UP = 200;

    private Rounds() {}

    /** Does the thing once and answers how long it took. */
    interface Timed {
        long nanos(int round) throws IOException;
    }

    /** Does a thing that is timed from outside. */
    interface Action {
        void run(int round) throws IOException;
    }

    static Timed timed(Action action) {
        return round -> {
            long began = System.nanoTime();
            action.run(round);
            return System.nanoTime() - began;
        };
    }

    /** The median milliseconds of each, once the server has had time to warm up to them. */
    static double[] medians(Timed... all) throws IOException {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        int round = 0;
        while (round < LEAST_WARM_UP || (round < MOST_WARM_UP && System.nanoTime() < warm)) {
            for (Timed each : all) {
                each.nanos(round);
            }
            round++;
        }
        return medians(round, COUNTED, all);
    }

    /** The same from a round on, without warming up. */
    static double[] medians(int first, int counted, Timed... all) throws IOException {
        double[][] millis = new double[all.length][counted];
        for (int round = 0; round < counted; round++) {
            for (int i = 0; i < all.length; i++) {
                millis[i][round] = all[i].nanos(first + round) / 1e6;
            }
        }
        return Arrays.stream(millis).mapToDouble(Rounds::median).toArray();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
