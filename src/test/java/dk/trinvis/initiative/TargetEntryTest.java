package dk.trinvis.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetEntryTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void thePathIsPutInOrder() {
        TargetView view =
                entry("at_most", year(2025, "30.00"), year(2024, "35")).view("rank", new Input());
        assertThat(view.path()).containsExactly(year(2024, "35"), year(2025, "30"));
        assertThat(view.points()).hasSize(3);
    }

    @Test
    void aPathMustLieBeforeTheEndWithEachYearOnce() {
        assertThat(refused(entry("at_most", year(2027, "20")))).containsExactly("path");
        assertThat(refused(entry("at_most", year(2025, "30"), year(2025, "31"))))
                .containsExactly("path");
        assertThat(refused(entry("at_most", year(1, "30")))).containsExactly("path");
        assertThat(refused(entry("at_most", year(Integer.MAX_VALUE, "30")))).containsExactly("path");
    }

    @Test
    void valuesHaveAtMostTwoDecimalsAndAreNotEndless() {
        assertThat(refused(entry("at_most", year(2025, "30.50")))).isEmpty();
        for (String value : List.of("30.505", "1e-999999999", "1e999999999", "-1000000000")) {
            assertThat(refused(entry("at_most", year(2025, value)))).containsExactly("path");
        }
    }

    @Test
    void everythingButThePathMustBeThere() {
        assertThat(refused(new TargetEntry(null, " ", null, "over", null, null, null)))
                .containsExactlyInAnyOrder("name", "unit", "comparator", "aim", "dueOn");
    }

    @Test
    void aTargetCountsPeopleUnlessItIsSaidThatItDoesNot() {
        assertThat(countsPeople(null)).isTrue();
        assertThat(countsPeople(true)).isTrue();
        assertThat(countsPeople(false)).isFalse();
    }

    private static boolean countsPeople(@Nullable Boolean said) {
        return new TargetEntry("I job", "borgere", said, "at_least", BigDecimal.TEN, END, null)
                .view("job", new Input())
                .countsPeople();
    }

    @Test
    void whatWasMeasuredIsPublishedByTodayOfAPeriodBeforeThat() {
        assertThat(refusedOf(observed(TODAY.plusDays(1), null, null))).containsExactly("publishedOn");
        assertThat(refusedOf(observed(null, null, null))).containsExactly("publishedOn");
        assertThat(refusedOf(observed(TODAY, TODAY, TODAY.minusDays(1)))).containsExactly("coversTo");
        assertThat(refusedOf(observed(TODAY, null, TODAY.plusDays(1)))).containsExactly("coversTo");
    }

    @Test
    void aPeriodThatIsLeftOutIsTheDayOfThePublication() {
        Input input = new Input();
        assertThat(observed(TODAY, null, null).observation(TODAY, input))
                .map(Observation::covers)
                .contains(new DateRange(TODAY, TODAY.plusDays(1)));
        assertThat(observed(TODAY, null, TODAY.minusDays(9)).observation(TODAY, input))
                .map(Observation::covers)
                .contains(new DateRange(TODAY.minusDays(9), TODAY.minusDays(8)));
    }

    private static List<String> refused(TargetEntry entry) {
        Input input = new Input();
        entry.view("x", input);
        return fields(input);
    }

    private static List<String> refusedOf(ObservationEntry entry) {
        Input input = new Input();
        entry.observation(entry.day(TODAY, input), input);
        return fields(input);
    }

    private static List<String> fields(Input input) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, input::finish);
        return refused == null
                ? List.of()
                : refused.errors().stream().map(FieldError::field).toList();
    }

    private static ObservationEntry observed(
            @Nullable LocalDate published, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ObservationEntry(BigDecimal.ONE, "Listen", published, from, to, null);
    }

    private static TargetEntry entry(String comparator, TargetView.Year... path) {
        return new TargetEntry("Placering", "placering", null, comparator, new BigDecimal(20), END, List.of(path));
    }

    private static TargetView.Year year(int year, String aim) {
        return new TargetView.Year(year, new BigDecimal(aim));
    }
}
