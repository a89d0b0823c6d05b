package dk.trinvis.enrolment;

import static dk.trinvis.enrolment.Cabinet.onStep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Message;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepRuleTest {

    private static final LocalDate NEW_LADDER = LocalDate.of(2024, 1, 1);
    private static final Enrolment CASE = new Enrolment("F-1", 42, 7);

    private final StepRule rule = new StepRule(
            LocalDate.of(2024, 6, 1),
            initiative -> List.of(
                    ladder(LocalDate.of(2023, 1, 1), NEW_LADDER, 5),
                    ladder(NEW_LADDER, LocalDate.of(9999, 12, 31), 7)));

    @Test
    void aStepBelongsToTheLadderInForceOnTheDay() {
        assertThat(rule.refusal(CASE, onStep(5, "2023-12-31"))).isEmpty();
        assertThat(rule.refusal(CASE, onStep(7, "2024-01-01"))).isEmpty();
        assertThat(rule.refusal(CASE, onStep(7, "2023-12-31"))).contains(Message.of("enrolment.noSuchStep", 7));
        assertThat(rule.refusal(CASE, onStep(0, "2024-01-01"))).contains(Message.of("enrolment.noSuchStep", 0));
    }

    @Test
    void beforeTheFirstLadderThereAreNoSteps() {
        assertThat(rule.refusal(CASE, onStep(4, "2022-12-31"))).isPresent();
    }

    @Test
    void todayIsNotAheadButTomorrowIs() {
        assertThat(rule.refusal(CASE, onStep(4, "2024-06-01"))).isEmpty();
        assertThat(rule.refusal(CASE, onStep(4, "2024-06-02"))).contains(Message.of("enrolment.screeningAhead"));
    }

    private static LadderView ladder(LocalDate from, LocalDate until, int steps) {
        return new LadderView(
                "hjoerring-5",
                "",
                "",
                true,
                from,
                until,
                IntStream.rangeClosed(1, steps)
                        .mapToObj(number -> new LadderView.Step(number, null, null, null, null))
                        .toList());
    }
}
