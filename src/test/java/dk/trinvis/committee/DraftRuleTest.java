package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a draft is due. */
class DraftRuleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 15);
    private static final List<LocalDate> MEETINGS =
            List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 12));

    private final DraftRule rule = new DraftRule("FI-2026", START);

    @Test
    void nothingIsDueWithoutARule() {
        assertThat(madeFrom(START, 400)).isEmpty();
    }

    @Test
    void everyMonthHasOneOnItsDayFromTheDayAfterTheRule() {
        rule.revise(DraftKind.MONTHLY, 15, START);

        assertThat(madeFrom(START, 80)).containsExactly(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 3, 15));
    }

    @Test
    void whoWasOffForMonthsMakesOneAndGoesOnAsBefore() {
        rule.revise(DraftKind.MONTHLY, 1, START);

        assertThat(madeFrom(LocalDate.of(2026, 6, 20), 20))
                .containsExactly(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 7, 1));
    }

    @Test
    void eachMeetingHasOneSoManyDaysBefore() {
        rule.revise(DraftKind.BEFORE_MEETING, 10, START);

        assertThat(madeFrom(START, 60))
                .containsExactly(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 23));
    }

    @Test
    void aMeetingThatIsOverNeedsNoneAndTheDayItselfIsNotTooLate() {
        rule.revise(DraftKind.BEFORE_MEETING, 10, START);

        assertThat(rule.due(LocalDate.of(2026, 3, 5), MEETINGS)).hasValue(LocalDate.of(2026, 3, 5));
        assertThat(rule.due(LocalDate.of(2026, 3, 6), MEETINGS)).isEmpty();
    }

    @Test
    void anotherRuleHoldsForWhatComesAfterTheDayItWasMade() {
        rule.revise(DraftKind.BEFORE_MEETING, 20, START);
        assertThat(rule.due(LocalDate.of(2026, 2, 1), MEETINGS)).isPresent();

        rule.revise(DraftKind.MONTHLY, 1, LocalDate.of(2026, 2, 1));

        assertThat(rule.due(LocalDate.of(2026, 2, 1), MEETINGS)).isEmpty();
        assertThat(rule.due(LocalDate.of(2026, 3, 1), MEETINGS)).isPresent();
    }

    @Test
    void whoSavesTheRuleAgainGetsNoSecondDraftForAMeeting() {
        rule.revise(DraftKind.BEFORE_MEETING, 10, START);
        LocalDate day = LocalDate.of(2026, 1, 26);
        rule.drafted(rule.due(day, MEETINGS).orElseThrow());

        rule.revise(DraftKind.BEFORE_MEETING, 10, day);
        assertThat(rule.due(day, MEETINGS)).isEmpty();
        rule.revise(DraftKind.NEVER, 0, day);
        rule.revise(DraftKind.BEFORE_MEETING, 9, day.plusDays(1));
        assertThat(rule.due(day.plusDays(1), MEETINGS)).isEmpty();
    }

    @Test
    void aMeetingThatHasItsDraftDoesNotHoldUpTheMonths() {
        rule.revise(DraftKind.BEFORE_MEETING, 60, START);
        rule.drafted(LocalDate.of(2026, 3, 5));

        rule.revise(DraftKind.MONTHLY, 1, START);

        assertThat(rule.due(LocalDate.of(2026, 2, 1), MEETINGS)).isPresent();
    }

    /** The days on which a draft is made when somebody looks every day. */
    private List<LocalDate> madeFrom(LocalDate first, int days) {
        List<LocalDate> made = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            Optional<LocalDate> occasion = rule.due(day, MEETINGS);
            if (occasion.isPresent()) {
                rule.drafted(occasion.get());
                made.add(day);
            }
        }
        return made;
    }
}
