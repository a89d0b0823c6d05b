package dk.trinvis.committee;

import dk.trinvis.common.Clock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends what waits in the outbox, one letter after the other. */
final class DeliveryRound {

    /**
     * How long a letter waits after each attempt since it was decided to send it; who is still not reached after the last is
     * given up.
     */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final DeliveryQueue queue;
    private final DeliveryPost post;
    private final Clock clock;

    DeliveryRound(DeliveryQueue queue, DeliveryPost post, Clock clock) {
        this.queue = queue;
        this.post = post;
        this.clock = clock;
    }

    /** Sends all whose time has come. */
    void run() throws SQLException {
        queue.giveUpOld(clock.now());
        for (Optional<DeliveryLetter> next = queue.claim(clock.now());
                next.isPresent();
                next = queue.claim(clock.now())) {
            settle(next.get(), post.send(next.get(), clock.now()));
        }
    }

    private void settle(DeliveryLetter letter, DeliveryPost.Outcome outcome) throws SQLException {
        Instant now = clock.now();
        boolean again = outcome.state() == DeliveryState.WAITING && letter.tried() <= PAUSES.size();
        DeliveryState state =
                outcome.state() == DeliveryState.WAITING && !again ? DeliveryState.FAILED : outcome.state();
        Instant nextTryAt = again ? now.plus(PAUSES.get(letter.tried() - 1)) : now;
        queue.settle(letter, state, outcome.problem(), now, nextTryAt);
    }
}
