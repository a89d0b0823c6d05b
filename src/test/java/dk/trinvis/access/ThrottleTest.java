package dk.trinvis.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final InMemory failures = new InMemory();
    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private final Throttle throttle = new Throttle(failures, new Clock() {
        @Override
        public Instant now() {
            return now;
        }
    });

    @Test
    void tenGuessesAtOneAccountAreLookedAt() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(throttle.admits("berit", "source " + guess)).isTrue();
        }
        assertThat(throttle.admits("berit", "another")).isFalse();
    }

    @Test
    void howTheNameIsWrittenMakesNoOtherAccount() {
        for (int guess = 0; guess < 10; guess++) {
            throttle.admits("berit", "source");
        }
        assertThat(throttle.admits(" BERIT ", "source")).isFalse();
    }

    @Test
    void aHundredGuessesFromOneSourceAreLookedAt() {
        for (int guess = 0; guess < 100; guess++) {
            assertThat(throttle.admits("user " + guess, "source")).isTrue();
        }
        assertThat(throttle.admits("one more", "source")).isFalse();
        assertThat(throttle.admits("one more", "another")).isTrue();
    }

    @Test
    void aQuarterOfAnHourLaterGuessesAreLookedAtAgain() {
        for (int guess = 0; guess < 11; guess++) {
            throttle.admits("berit", "source");
        }
        now = now.plus(Duration.ofMinutes(15));

        assertThat(throttle.admits("berit", "source")).isTrue();
    }

    @Test
    void whoSignsInStartsAfresh() {
        for (int guess = 0; guess < 10; guess++) {
            throttle.admits("berit", "source");
        }
        throttle.succeeded("berit", "source");

        assertThat(throttle.admits("berit", "source")).isTrue();
    }

    @Test
    void whatWasTypedAsANameIsNotKept() {
        throttle.admits("0181650123", "source");

        assertThat(failures.counts.keySet()).noneMatch(key -> key.contains("0181650123"));
    }

    private static final class InMemory extends SignInFailures {

        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Instant> started = new HashMap<>();

        @Override
        boolean countOne(String key, int limit, Instant windowStart) {
            boolean counts = isCounting(key)
                    && started.getOrDefault(key, Instant.EPOCH).isAfter(windowStart)
                    && this.counts.getOrDefault(key, 0) < limit;
            if (counts) {
                this.counts.merge(key, 1, Integer::sum);
            }
            return counts;
        }

        @Override
        void forgetOlderThan(Instant windowStart) {
            started.values().removeIf(start -> !start.isAfter(windowStart));
            counts.keySet().retainAll(started.keySet());
        }

        @Override
        boolean isCounting(String key) {
            return counts.containsKey(key);
        }

        @Override
        void start(String key, Instant now) {
            counts.put(key, 1);
            started.put(key, now);
        }

        @Override
        void forget(String key) {
            counts.remove(key);
            started.remove(key);
        }

        @Override
        void takeBack(String key) {
            counts.computeIfPresent(key, (same, count) -> count - 1);
        }
    }
}
