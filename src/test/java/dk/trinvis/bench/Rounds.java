package dk.trinvis.bench;

import java.io.IOException;
import java.util.Arrays;

/** Several things measured in turn, round after round, so that whatever else the machine does slows all of them. */
final class Rounds {

    static final int COUNTED = Integer.getInteger("bench.rounds", 9);
    private static final int WARM_UP = 3;

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

    /** The median milliseconds of each. */
    static double[] medians(Timed... all) throws IOException {
        return medians(WARM_UP, COUNTED, all);
    }

    static double[] medians(int warmUp, int counted, Timed... all) throws IOException {
        double[][] millis = new double[all.length][counted];
        for (int round = -warmUp; round < counted; round++) {
            for (int i = 0; i < all.length; i++) {
                double taken = all[i].nanos(round + warmUp) / 1e6;
                if (round >= 0) {
                    millis[i][round] = taken;
                }
            }
        }
        return Arrays.stream(millis).mapToDouble(Rounds::median).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
