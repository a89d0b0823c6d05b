package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @Test
    void aScreeningNeedsADayAndAStep() {
        assertThatThrownBy(() -> new NewScreening(null, 3, null, null, null).by("sanne", DAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("effectiveOn"));
        assertThatThrownBy(() -> new NewScreening(DAY, null, null, null, null).by("sanne", DAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("step"));
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new NewScreening(DAY, 3, "x".repeat(1_001), null, null).by("sanne", DAY))
                .isInstanceOf(InvalidInput.class);
        assertThat(new NewScreening(DAY, 3, " " + "x".repeat(1_000), null, null)
                        .by("sanne", DAY)
                        .reason())
                .hasSize(1_000);
    }

    @Test
    void anEmptyTextIsNoText() {
        assertThat(new NewScreening(DAY, 3, " ", "", null).by("sanne", DAY))
                .isEqualTo(new Screening(DAY, 3, "sanne", null, null));
    }
}
