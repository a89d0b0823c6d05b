package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Provisional, final, revised; and what was known stays known. */
class KeyFigureObservationTest {

    private static final DateRange DECEMBER = new DateRange(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 1));
    private static final KeyFigureMeasureView MEASURE =
            KeyFigureCalculationTest.measure("m", "economy", "persons", 0, "", "");

    private static KeyFigureObservation published(String day, double value) {
        return published("a", LocalDate.parse(day), value);
    }

    private static KeyFigureObservation published(String area, LocalDate day, double value) {
        return new KeyFigureObservation(
                new KeyFigureObservation.Key(area, MEASURE.code(), "", DECEMBER),
                BigDecimal.valueOf(value),
                MEASURE.state(DECEMBER, day),
                "Statistik",
                day);
    }

    private static String state(KeyFigureObservation observation) {
        return observation.view().state();
    }

    @Test
    void aFigureIsProvisionalUntilSoManyMonthsAfterItsPeriod() {
        assertThat(state(published("2023-02-28", 1))).isEqualTo("provisional");
        assertThat(state(published("2023-03-01", 1))).isEqualTo("final");
    }

    @Test
    void aFinalFigurePublishedAnewWithAnotherValueIsRevised() {
        KeyFigureObservation revised =
                published("2023-06-16", 2).after(published("2023-03-16", 1)).orElseThrow();

        assertThat(state(revised)).isEqualTo("revised");
        assertThat(state(published("2023-07-16", 3).after(revised).orElseThrow()))
                .isEqualTo("revised");
    }

    @Test
    void aProvisionalFigureBecomesFinalAlsoWithTheSameValue() {
        KeyFigureObservation provisional = published("2023-01-16", 1);

        assertThat(state(published("2023-02-16", 2).after(provisional).orElseThrow()))
                .isEqualTo("provisional");
        assertThat(state(published("2023-03-16", 1).after(provisional).orElseThrow()))
                .isEqualTo("final");
    }

    @Test
    void theSamePublicationOrAnOlderOneIsNoNews() {
        assertThat(published("2023-03-16", 1).after(published("2023-03-16", 1))).isEmpty();
        assertThat(published("2023-01-16", 7).after(published("2023-03-16", 1))).isEmpty();
    }

    @Test
    void aFigurePublishedAnewWithTheSameValueIsRememberedAndNoRevision() {
        KeyFigureObservation again =
                published("2023-06-16", 1).after(published("2023-03-16", 1)).orElseThrow();
        assertThat(state(again)).isEqualTo("final");
        assertThat(again.view().published()).isEqualTo("2023-06-16");

        KeyFigureObservation revised = published("2023-07-16", 2).after(again).orElseThrow();
        assertThat(state(published("2023-08-16", 2).after(revised).orElseThrow()))
                .isEqualTo("revised");
    }

    /** April and June say the same; May, which June took back, may come before, between or after them. */
    @Test
    void whatWasPublishedLastStandsInWhicheverOrderTheFilesCome() {
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            List<KeyFigureObservation> files =
                    List.of(published("2023-04-16", 100), published("2023-05-16", 105), published("2023-06-16", 100));
            List<KeyFigureObservation> all = new ArrayList<>();
            for (int i = 0; i < order.length; i++) {
                record(all, files.get(order[i]), Instant.EPOCH.plusSeconds(i));
            }
            assertThat(known(all, Instant.EPOCH.plusSeconds(order.length)).get("a"))
                    .as(Arrays.toString(order))
                    .isEqualByComparingTo("100");
        }
    }

    /** Every file is taken in twice; at each moment one value is known of each area. */
    @Test
    void whatWasKnownAtAMomentNeverChangesWhateverComesLater() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<KeyFigureObservation> all = new ArrayList<>();
            Map<Instant, Map<String, BigDecimal>> answers = new TreeMap<>();
            for (int file = 0; file < 12; file++) {
                Instant moment = Instant.EPOCH.plusSeconds(file);
                for (String area : List.of("a", "b", "c")) {
                    KeyFigureObservation said =
                            published(area, LocalDate.of(2023, 1, 16).plusDays(random.nextInt(150)), random.nextInt(4));
                    record(all, said, moment);
                    record(all, said, moment);
                }
                answers.put(moment, known(all, moment));
            }
            answers.forEach((moment, answer) -> assertThat(known(all, moment)).isEqualTo(answer));
        }
    }

    private static void record(List<KeyFigureObservation> all, KeyFigureObservation said, Instant moment) {
        Optional<KeyFigureObservation> before = Fact.current(all).stream()
                .filter(each -> each.key().equals(said.key()))
                .findFirst();
        Optional<KeyFigureObservation> news = before.map(said::after).orElseGet(() -> Optional.of(said));
        new Revision<>(
                        before.filter(any -> news.isPresent()).stream().toList(),
                        news.stream().toList())
                .record(new Stamp(moment, "sekretaer", Optional.of("Import")), all::add);
    }

    private static Map<String, BigDecimal> known(List<KeyFigureObservation> all, Instant moment) {
        Map<String, BigDecimal> known = new TreeMap<>();
        all.stream()
                .filter(each -> each.isKnownAt(moment))
                .forEach(each -> assertThat(
                                known.put(each.key().area(), each.view().value()))
                        .isNull());
        return known;
    }
}
