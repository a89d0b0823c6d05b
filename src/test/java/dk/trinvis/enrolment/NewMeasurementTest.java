package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewMeasurementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DateRange ENROLMENT = DateRange.from(LocalDate.of(2026, 1, 1));
    private static final Set<String> ASKED = Set.of("aim", "skills");

    @Test
    void itIsAskedOnTheFirstDayAndEveryThirdMonthAfterTheLastTime() {
        assertThat(MeasurementRule.dueOn(ENROLMENT.first(), Optional.empty())).isEqualTo("2026-01-01");
        assertThat(MeasurementRule.dueOn(ENROLMENT.first(), Optional.of(LocalDate.of(2026, 1, 31))))
                .isEqualTo("2026-04-30");
    }

    @Test
    void scoresGoFromOneToFiveAndMayBeLeftOut() {
        assertThat(measured(Map.of("aim", 1), Map.of("aim", 5)).scores(1, TODAY, ASKED))
                .hasSize(2);
        assertRefused(measured(Map.of("aim", 0), Map.of()));
        assertRefused(measured(Map.of(), Map.of("aim", 6)));
        assertRefused(measured(Map.of("weather", 3), Map.of()));
        assertRefused(measured(Map.of(), Map.of()));
    }

    @Test
    void theDayLiesInTheEnrolmentAndNotAhead() {
        assertThat(on(TODAY).day(ENROLMENT, TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> on(TODAY.plusDays(1)).day(ENROLMENT, TODAY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> on(ENROLMENT.first().minusDays(1)).day(ENROLMENT, TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static void assertRefused(NewMeasurement wanted) {
        assertThatThrownBy(() -> wanted.scores(1, TODAY, ASKED)).isInstanceOf(InvalidInput.class);
    }

    private static NewMeasurement on(LocalDate day) {
        return new NewMeasurement(day, Map.of("aim", 3), null, null);
    }

    private static NewMeasurement measured(Map<String, Integer> caseworker, Map<String, Integer> citizen) {
        return new NewMeasurement(TODAY, caseworker, citizen, null);
    }
}
