package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Fact;
import dk.trinvis.initiative.Targets.Numbered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DRAFTED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-11-23T10:05:00Z");
    private static final Instant TAKEN_AWAY = Instant.parse("2026-11-23T10:07:00Z");

    @Test
    void aTargetThatIsNowSaidToCountPeopleCountedThemBeforeUnderTheNameItHad() {
        for (Instant until : List.of(Fact.NEVER, TAKEN_AWAY)) {
            List<Known<Numbered>> all =
                    List.of(known("I job", true, CORRECTED, until), known("Job", false, MADE, CORRECTED));

            assertThat(Targets.known(DRAFTED, all).values()).containsExactly(target("Job", true));
        }
    }

    @Test
    void aTargetThatCountedPeopleIsNotOpenedAfterwards() {
        List<Known<Numbered>> all =
                List.of(known("Rang", true, MADE, CORRECTED), known("Rang", false, CORRECTED, Fact.NEVER));

        assertThat(Targets.known(DRAFTED, all).values()).containsExactly(target("Rang", true));
        assertThat(Targets.known(CORRECTED, all).values()).containsExactly(target("Rang", false));
    }

    private static Known<Numbered> known(String name, boolean countsPeople, Instant from, Instant until) {
        return new Known<>(new Numbered(7, target(name, countsPeople)), from, until);
    }

    private static TargetView target(String name, boolean countsPeople) {
        return new TargetView(
                "job",
                name,
                "borgere",
                countsPeople,
                "at_least",
                BigDecimal.valueOf(20),
                LocalDate.of(2027, 12, 31),
                List.of());
    }
}
