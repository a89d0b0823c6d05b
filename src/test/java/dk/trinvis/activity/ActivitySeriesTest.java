package dk.trinvis.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.PeriodsChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivitySeriesTest {

    private static final LocalDate FIRST = day("2026-03-02");
    private static final LocalDate LAST = day("2026-05-31");
    private static final LocalDate TODAY = day("2026-04-15");
    private static final DateRange CASE = DateRange.from(day("2026-01-01"));
    private static final Terms TWENTY_HOURS = hours(20);

    private final List<Fact> facts = new ArrayList<>();
    private final Set<Instant> replacedAt = new HashSet<>();
    private DateRange enrolment = CASE;
    private Instant moment = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void itHasItsOwnDaysInsideTheCase() {
        begin(LAST);

        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
        assertThat(row().lastDay()).contains(LAST);
    }

    @Test
    void otherTermsFromADayOnLeaveTheDaysBeforeAsTheyWere() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-04-01"), hours(30)));

        assertThat(days())
                .containsExactly(
                        DateRange.inclusive(FIRST, day("2026-03-31")), DateRange.inclusive(day("2026-04-01"), LAST));
        assertThat(current().get(0).terms()).isEqualTo(TWENTY_HOURS);
        assertThat(row().terms()).isEqualTo(hours(30));
        assertThat(row().termsSince()).isEqualTo(day("2026-04-01"));
    }

    @Test
    void theSameTermsFromADayOnAreNoChange() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-04-01"), TWENTY_HOURS));

        assertThat(facts).hasSize(1);
    }

    @Test
    void termsCannotChangeOnADayItDoesNotHave() {
        begin(LAST);

        assertThatThrownBy(() -> change(series -> series.changeFrom(LAST.plusDays(1), hours(30))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void itKeepsItsKeyThroughChangesAndCorrections() {
        begin(LAST);
        String key = row().id();
        change(series -> series.extendTo(LAST.plusWeeks(4)));
        correct(series -> series.correct(frame(FIRST.minusDays(3), LAST), hours(10)));

        assertThat(row().id()).isEqualTo(key);
        assertThat(facts).extracting(fact -> ((Activity) fact).series().key()).containsOnly(key);
    }

    @Test
    void anExtensionMovesTheLastDayOut() {
        begin(LAST);
        change(series -> series.extendTo(LAST.plusWeeks(4)));

        assertThat(row().lastDay()).contains(LAST.plusWeeks(4));
        assertThatThrownBy(() -> change(series -> series.extendTo(LAST))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatHasNoLastDayCannotBeExtended() {
        begin(null);

        assertThatThrownBy(() -> change(series -> series.extendTo(LAST))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void itIsPlannedThenActiveThenCompleted() {
        begin(LAST);

        assertThat(stateOn("2026-03-01")).isEqualTo(ActivityState.PLANNED);
        assertThat(stateOn("2026-03-02")).isEqualTo(ActivityState.ACTIVE);
        assertThat(stateOn("2026-05-31")).isEqualTo(ActivityState.ACTIVE);
        assertThat(stateOn("2026-06-01")).isEqualTo(ActivityState.COMPLETED);
    }

    @Test
    void completedWithAResultItEndsOnItsRealLastDay() {
        begin(LAST);
        change(series -> series.close(Closing.completed(day("2026-04-10"), "paid_hours")));

        assertThat(row().lastDay()).contains(day("2026-04-10"));
        assertThat(row().frame().lastDay()).contains(LAST);
        assertThat(row().state()).isEqualTo(ActivityState.COMPLETED);
    }

    @Test
    void interruptedItStopsBeforeTheAgreedLastDay() {
        begin(LAST);
        change(series -> series.close(Closing.interrupted(day("2026-04-10"), "Virksomheden lukkede")));

        assertThat(row().state()).isEqualTo(ActivityState.INTERRUPTED);
        assertThatThrownBy(() -> change(series -> series.close(Closing.completed(LAST, "employed"))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void reopenedItGoesOnAsAgreed() {
        begin(LAST);
        change(series -> series.close(Closing.interrupted(day("2026-04-10"), "Virksomheden lukkede")));
        correct(ActivitySeries::reopen);

        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
        assertThat(row().state()).isEqualTo(ActivityState.ACTIVE);
    }

    @Test
    void calledOffBeforeItBeganItHasNoDaysLeft() {
        begin(LAST);
        change(series -> series.callOff(day("2026-03-01")));

        assertThat(current()).isEmpty();
        assertThat(lastKnown().row(TODAY).state()).isEqualTo(ActivityState.CANCELLED);
    }

    @Test
    void whatHasBegunIsNotCalledOff() {
        begin(LAST);

        assertThatThrownBy(() -> change(series -> series.callOff(FIRST))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void annulledItStaysReadableWithTheReason() {
        begin(LAST);
        correct(ActivitySeries::annul);

        assertThat(current()).isEmpty();
        assertThat(lastKnown().row(TODAY).state()).isEqualTo(ActivityState.ANNULLED);
        assertThat(facts.get(0).correctionReason()).contains("Forkert");
    }

    @Test
    void aCorrectionLeavesEarlierTermsAlone() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-04-01"), hours(30)));
        correct(series -> series.correct(frame(FIRST, LAST), hours(25)));

        assertThat(current()).extracting(Activity::terms).containsExactly(TWENTY_HOURS, hours(25));
    }

    @Test
    void aCorrectedFirstDayTakesTheFirstTermsAlong() {
        begin(LAST);
        correct(series -> series.correct(frame(FIRST.minusWeeks(1), LAST), TWENTY_HOURS));

        assertThat(days()).containsExactly(DateRange.inclusive(FIRST.minusWeeks(1), LAST));
    }

    @Test
    void itCannotBeCorrectedToBeginAfterItEnded() {
        begin(LAST);
        change(series -> series.close(Closing.completed(day("2026-04-10"), "paid_hours")));
        Frame later = frame(day("2026-04-11"), LAST)
                .with(MidwayReview.due(Optional.empty()), row().frame().closing());

        assertThatThrownBy(() -> correct(series -> series.correct(later, TWENTY_HOURS)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theReviewIsHeldBetweenTheFirstDayAndToday() {
        begin(LAST);
        assertThatThrownBy(() -> change(series -> series.review(TODAY.plusDays(1), Optional.empty(), TODAY)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change(series -> series.review(FIRST.minusDays(1), Optional.empty(), TODAY)))
                .isInstanceOf(InvalidInput.class);
        change(series -> series.review(TODAY, Optional.of("Går godt"), TODAY));

        assertThat(row().frame().review().heldOn()).contains(TODAY);
        assertThat(row().frame().review().isOverdue(LAST)).isFalse();
    }

    @Test
    void aReviewWhoseDayHasPassedIsOverdueUntilItIsHeld() {
        MidwayReview due = MidwayReview.due(Optional.of(TODAY));

        assertThat(due.isOverdue(TODAY)).isFalse();
        assertThat(due.isOverdue(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void theEndOfTheCaseCutsItAndACancelledEndGivesTheDaysBack() {
        begin(LAST);
        enrolmentIs(DateRange.inclusive(CASE.first(), TODAY));
        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, TODAY));
        assertThat(stateOn("2026-04-16")).isEqualTo(ActivityState.INTERRUPTED);

        enrolmentIs(CASE);
        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
    }

    @Test
    void aLaterStartOfTheCaseCutsItAndTheEarlierOneGivesTheDaysBack() {
        begin(LAST);
        enrolmentIs(DateRange.from(TODAY));
        assertThat(days()).containsExactly(DateRange.inclusive(TODAY, LAST));

        enrolmentIs(CASE);
        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
    }

    @Test
    void anActivityAfterTheEndComesBackWhenTheEndIsCancelled() {
        begin(LAST);
        enrolmentIs(DateRange.inclusive(CASE.first(), FIRST.minusDays(1)));
        enrolmentIs(DateRange.inclusive(CASE.first(), FIRST.minusDays(8)));
        assertThat(days()).isEmpty();

        enrolmentIs(CASE);
        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
    }

    @Test
    void termsThatTheEndCutOffComeBackWithTheirDays() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-05-01"), hours(30)));
        enrolmentIs(DateRange.inclusive(CASE.first(), TODAY));
        assertThat(row().terms()).isEqualTo(TWENTY_HOURS);

        enrolmentIs(CASE);
        assertThat(row().terms()).isEqualTo(hours(30));
    }

    @Test
    void whatWasCalledOffStaysOffWhateverBecomesOfTheCase() {
        begin(LAST);
        change(series -> series.callOff(FIRST.minusDays(1)));
        enrolmentIs(DateRange.inclusive(CASE.first(), TODAY));
        enrolmentIs(CASE);

        assertThat(days()).isEmpty();
    }

    @Test
    void anAnnulledCaseHasNoActivitiesAndARestoredOneAllOfThem() {
        begin(LAST);
        follow(Optional.empty());
        assertThat(days()).isEmpty();

        enrolmentIs(CASE);
        assertThat(days()).containsExactly(DateRange.inclusive(FIRST, LAST));
    }

    @Test
    void aSmallJobThatIsTheOutcomeContinuesAfterTheEnd() {
        ActivitySeries job = ActivitySeries.begin(
                7,
                new Frame(
                        "small_job",
                        FIRST,
                        Optional.empty(),
                        true,
                        MidwayReview.due(Optional.empty()),
                        Optional.empty()),
                TWENTY_HOURS);
        job.record(CASE, stamp(Optional.empty()), facts::add);
        enrolmentIs(DateRange.inclusive(CASE.first(), TODAY));

        assertThat(days()).containsExactly(DateRange.from(FIRST));
    }

    @Test
    void daysStatedAnewLieInsideTheCase() {
        DateRange ended = DateRange.inclusive(CASE.first(), TODAY);

        assertThatThrownBy(() -> ActivitySeries.begin(7, frame(FIRST, LAST), TWENTY_HOURS)
                        .requireInside(ended))
                .isInstanceOf(InvalidInput.class);
        ActivitySeries.begin(7, frame(FIRST, TODAY), TWENTY_HOURS).requireInside(ended);
    }

    @Test
    void recordingTheSameAgainMakesNoFacts() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-04-01"), hours(30)));
        int before = facts.size();
        change(series -> series.correctTerms(series.frame(), terms -> terms));

        assertThat(facts).hasSize(before);
    }

    @Test
    void aCorrectedLastDayMakesADifferenceFromTheDayAfterTheEarlierOfBoth() {
        begin(LAST);

        assertThat(differsFrom(series -> series.correct(frame(FIRST, day("2026-04-30")), TWENTY_HOURS)))
                .contains(day("2026-05-01"));
        assertThat(differsFrom(series -> series.correct(frame(FIRST, day("2026-06-30")), TWENTY_HOURS)))
                .contains(day("2026-06-01"));
    }

    @Test
    void anotherTypeOrFirstDayOrNoneAtAllMakesADifferenceFromTheEarlierFirstDay() {
        begin(LAST);

        assertThat(differsFrom(ActivitySeries::annul)).contains(FIRST);
        assertThat(differsFrom(series -> series.correct(frame(FIRST.minusDays(9), LAST), TWENTY_HOURS)))
                .contains(FIRST.minusDays(9));
        assertThat(differsFrom(series -> series.correct(
                        new Frame(
                                "small_job",
                                FIRST,
                                Optional.of(LAST),
                                false,
                                frame(FIRST, LAST).review(),
                                Optional.empty()),
                        TWENTY_HOURS)))
                .contains(FIRST);
    }

    @Test
    void otherTermsMakeADifferenceFromTheirFirstDayAndTheReviewMakesNone() {
        begin(LAST);
        change(series -> series.changeFrom(day("2026-04-01"), hours(30)));

        assertThat(differsFrom(series -> series.correct(frame(FIRST, LAST), hours(25))))
                .contains(day("2026-04-01"));
        assertThat(differsFrom(series -> series.correct(frame(FIRST, LAST), hours(30))))
                .isEmpty();
        assertThat(differsFrom(series -> series.review(TODAY, Optional.of("Går godt"), TODAY)))
                .isEmpty();
    }

    private Optional<LocalDate> differsFrom(Consumer<ActivitySeries> what) {
        ActivitySeries series = ActivitySeries.of(current());
        what.accept(series);
        return series.differsFrom(enrolment);
    }

    private void begin(@Nullable LocalDate last) {
        ActivitySeries.begin(7, frame(FIRST, last), TWENTY_HOURS)
                .record(enrolment, stamp(Optional.empty()), facts::add);
    }

    private void change(Consumer<ActivitySeries> what) {
        does(what, Optional.empty());
    }

    private void correct(Consumer<ActivitySeries> what) {
        does(what, Optional.of("Forkert"));
    }

    private void does(Consumer<ActivitySeries> what, Optional<String> reason) {
        ActivitySeries series = ActivitySeries.of(current());
        what.accept(series);
        series.record(enrolment, stamp(reason), facts::add);
    }

    private void enrolmentIs(DateRange days) {
        enrolment = days;
        follow(Optional.of(days));
    }

    private void follow(Optional<DateRange> days) {
        Stamp stamp = stamp(Optional.empty());
        replacedAt.add(stamp.moment());
        List<Activity> history = facts.stream()
                .map(Activity.class::cast)
                .sorted(Comparator.comparing(each -> each.valid().first()))
                .toList();
        ActivitySeries.follow(history, new PeriodsChanged.Days(days, replacedAt))
                .record(stamp, facts::add);
    }

    private Stamp stamp(Optional<String> reason) {
        moment = moment.plusSeconds(60);
        return new Stamp(moment, "sagsbehandler", reason);
    }

    private List<Activity> current() {
        return facts.stream()
                .filter(Fact::isCurrent)
                .map(Activity.class::cast)
                .sorted(Comparator.comparing(each -> each.valid().first()))
                .toList();
    }

    private ActivitySeries lastKnown() {
        return ActivitySeries.of(facts.stream().map(Activity.class::cast).toList());
    }

    private List<DateRange> days() {
        return current().stream().map(Activity::valid).toList();
    }

    private ActivityRow row() {
        return ActivitySeries.of(current()).row(TODAY);
    }

    private ActivityState stateOn(String today) {
        return ActivitySeries.of(current()).row(day(today)).state();
    }

    private static Frame frame(LocalDate first, @Nullable LocalDate last) {
        return new Frame(
                "work_placement",
                first,
                Optional.ofNullable(last),
                false,
                MidwayReview.due(Optional.of(TODAY)),
                Optional.empty());
    }

    private static Terms hours(int hours) {
        return new Terms(
                Optional.of(60 * hours), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
