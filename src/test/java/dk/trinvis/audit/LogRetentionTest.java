package dk.trinvis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogRetentionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aRowIsKeptForTheDaysThatAreSet() {
        assertThat(LogRetention.keptSince(NOW, 1)).contains(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -400})
    void noNumberOfDaysDeletesTheWholeLog(int days) {
        assertThat(LogRetention.keptSince(NOW, days)).isEmpty();
    }
}
