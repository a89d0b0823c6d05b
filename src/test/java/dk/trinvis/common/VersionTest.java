package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final Version NOW = new Version(Instant.parse("2023-09-27T12:05:30.000001Z"), "anna");

    @Test
    void whoHasSeenItMayGoOn() {
        assertThatCode(() -> NOW.requireSeen(Optional.of(NOW.text()), name -> name))
                .doesNotThrowAnyException();
        assertThatCode(() -> NOW.requireSeen(Optional.empty(), name -> name)).doesNotThrowAnyException();
    }

    @Test
    void whoHasSeenAnEarlierOneIsToldWhoAndWhen() {
        Version before = new Version(NOW.at().minusNanos(1_000), "bo");

        assertThatThrownBy(() -> NOW.requireSeen(Optional.of(before.text()), name -> "Anna And"))
                .isInstanceOfSatisfying(
                        Version.Changed.class,
                        changed -> assertThat(
                                        changed.explanation().orElseThrow().in(Locale.ENGLISH))
                                .startsWith("Anna And has changed it meanwhile, on 27-09-2023 at 14.05."));
    }
}
