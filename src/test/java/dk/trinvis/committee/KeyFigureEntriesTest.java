package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is refused of a measure, an area or a comparison. */
class KeyFigureEntriesTest {

    private static final KeyFigureMeasureView ABOVE =
            KeyFigureCalculationTest.measure("above", "", "persons", 0, "", "");
    private static final KeyFigureMeasureView BELOW =
            KeyFigureCalculationTest.measure("below", "", "persons", 0, "", "");
    private static final KeyFigureMeasureView RATE =
            KeyFigureCalculationTest.measure("rate", "economy", "percent", 1, "above", "below");
    private static final Map<String, KeyFigureMeasureView> KNOWN = Map.of("above", ABOVE, "below", BELOW, "rate", RATE);

    private static List<String> refused(Consumer<Input> reading) {
        Input input = new Input();
        reading.accept(input);
        try {
            input.finish();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(FieldError::field).toList();
        }
    }

    private static List<String> refusedMeasure(
            @Nullable String theme, String unit, String period, @Nullable String above, @Nullable String below) {
        return refused(input -> new KeyFigureMeasureEntry(1, theme, "Da", "En", unit, null, 9, period, 1, above, below)
                .view("m", KNOWN, input));
    }

    private static List<String> refusedSet(
            String own, List<String> members, @Nullable String averageName, List<String> averaged) {
        return refused(input -> new KeyFigureSetEntry("Navn", own, members, averageName, averaged, "mode")
                .view("s", Set.of("a", "b", "c"), input));
    }

    @Test
    void aMeasureWithNothingButNamesAndAUnitIsMonthlyAndOnlyThereToComputeOthers() {
        KeyFigureMeasureView view = new KeyFigureMeasureEntry(
                        null, null, "Da", "En", "persons", null, null, null, null, null, null)
                .view("m", KNOWN, new Input());

        assertThat(view)
                .isEqualTo(
                        new KeyFigureMeasureView("m", 0, "", "Da", "En", "persons", "neither", 0, "month", 0, "", ""));
    }

    @Test
    void unknownChoicesAreNamed() {
        assertThat(refusedMeasure("weather", "litres", "week", null, null))
                .containsExactlyInAnyOrder("theme", "unit", "decimals", "period");
    }

    @Test
    void aRateHasTwoOtherMeasuresWithFiguresOfTheSamePeriods() {
        assertThat(refusedMeasure("economy", "percent", "month", "above", "below"))
                .containsExactly("decimals");
        assertThat(refusedMeasure("economy", "percent", "month", "above", null)).contains("denominator");
        assertThat(refusedMeasure("economy", "percent", "month", null, "below")).contains("numerator");
        assertThat(refusedMeasure("economy", "percent", "month", "rate", "below"))
                .contains("numerator");
        assertThat(refusedMeasure("economy", "percent", "quarter", "above", "below"))
                .contains("numerator", "denominator");
        assertThat(refusedMeasure("economy", "percent", "month", "above", "nothing"))
                .contains("denominator");
    }

    @Test
    void anAreaHasADanishNameAndWithoutAnEnglishOneTheSameInEnglish() {
        assertThat(refused(input -> new KeyFigureAreaEntry(" ", null).view("a b", input)))
                .containsExactlyInAnyOrder("nameDa", "code");
        assertThat(new KeyFigureAreaEntry("Brøndby", null)
                        .view("broendby", new Input())
                        .nameEn())
                .isEqualTo("Brøndby");
    }

    @Test
    void theOwnMunicipalityIsComparedWithOthersOnly() {
        assertThat(refusedSet("a", List.of("a", "b"), "Omegn", List.of("a", "c")))
                .containsExactlyInAnyOrder("members", "averageAreas", "averageRule");
    }

    @Test
    void areasAreKnownAndNamedOnceAndNotTooMany() {
        assertThat(refusedSet("x", List.of("b", "b"), null, List.of()))
                .containsExactlyInAnyOrder("ownArea", "members", "averageRule");
        assertThat(refusedSet("a", Collections.nCopies(7, "b"), null, List.of()))
                .contains("members");
        assertThat(refusedSet("a", List.of("y"), null, List.of())).contains("members");
    }

    @Test
    void theCodeOfAComparisonHasNoPoint() {
        assertThat(refused(input ->
                        new KeyFigureSetEntry("Navn", "a", null, null, null, null).view("s.html", Set.of("a"), input)))
                .containsExactly("code");
    }

    @Test
    void anAverageHasANameAndAreas() {
        assertThat(refusedSet("a", List.of("b"), "Omegn", List.of())).contains("averageName");
        assertThat(refusedSet("a", List.of("b"), null, List.of("c"))).contains("averageName");
    }
}
