package dk.trinvis.exchange;

import java.time.Duration;
import java.util.function.IntConsumer;

/** Tells how far something is, at most once a second. */
final class Progress {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final IntConsumer told;
    private long last = System.nanoTime() - PAUSE;

    Progress(IntConsumer told) {
        this.told = told;
    }

    void reached(int done) {
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            told.accept(done);
        }
    }
}
