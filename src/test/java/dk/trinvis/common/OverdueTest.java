package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverdueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatIsDueTodayIsNotOverdueYet() {
        assertThat(Overdue.is(DAY, DAY)).isFalse();
    }

    @Test
    void itIsOverdueFromTheNextDayOn() {
        assertThat(Overdue.is(DAY, DAY.plusDays(1))).isTrue();
    }

    @Test
    void whatIsDueLaterIsNotOverdue() {
        assertThat(Overdue.is(DAY.plusDays(1), DAY)).isFalse();
    }

    @Test
    void twelveWeeksAfterTheLastTimeItIsDueAgain() {
        assertThat(Overdue.dueAgain(DAY, 12)).isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void whoeverWasSeenBeforeTheLimitIsExactlyWhoIsOverdue() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            int weeks = 1 + random.nextInt(60);
            LocalDate seen = DAY.minusDays(random.nextInt(500));
            assertThat(seen.isBefore(Overdue.doneLongestAgo(DAY, weeks)))
                    .as("seen %s, every %d weeks", seen, weeks)
                    .isEqualTo(Overdue.is(Overdue.dueAgain(seen, weeks), DAY));
        }
    }
}
