package dk.trinvis.committee;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Takes in published figures, measure by measure. What was published later stands, in whichever order the files come. */
@ApplicationScoped
class KeyFigureIntake {

    @Inject
    private KeyFigures figures;

    @Inject
    private Clock clock;

    /** What there is to be observed. */
    private record Known(Map<String, KeyFigureMeasureView> measures, Map<String, String> areas) {}

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<KeyFigureEntry> entries, Intake intake, IntConsumer done) {
        Known known = new Known(
                figures.measures().stream()
                        .map(KeyFigureMeasure::view)
                        .collect(Collectors.toMap(KeyFigureMeasureView::code, Function.identity())),
                areas());
        Batches.of(
                entries,
                KeyFigureEntry::measure,
                measures ->
                        measures.forEach((measure, indices) -> takeMeasure(measure, entries, indices, known, intake)),
                done);
    }

    /** Their codes, by code and by Danish name. */
    private Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        figures.areas().stream().map(KeyFigureArea::view).forEach(area -> areas.put(area.nameDa(), area.code()));
        List.copyOf(areas.values()).forEach(code -> areas.put(code, code));
        return areas;
    }

    private void takeMeasure(
            String measure, List<KeyFigureEntry> entries, List<Integer> indices, Known known, Intake intake) {
        Map<KeyFigureObservation.Key, KeyFigureObservation> recorded = figures.current(measure).stream()
                .collect(Collectors.toMap(KeyFigureObservation::key, Function.identity()));
        Set<KeyFigureObservation.Key> stated = new HashSet<>();
        List<KeyFigureObservation> superseded = new ArrayList<>();
        List<KeyFigureObservation> added = new ArrayList<>();
        for (int i : indices) {
            try {
                KeyFigureObservation said = observation(entries.get(i), known);
                if (!stated.add(said.key())) {
                    throw new InvalidInput("period", "committee.keyFigure.statedTwice");
                }
                Optional<KeyFigureObservation> before = Optional.ofNullable(recorded.get(said.key()));
                Optional<KeyFigureObservation> news = before.map(said::after).orElseGet(() -> Optional.of(said));
                news.ifPresent(added::add);
                before.filter(any -> news.isPresent()).ifPresent(superseded::add);
                intake.settle(i, news.isPresent());
            } catch (InvalidInput invalid) {
                invalid.errors().forEach(error -> intake.refuse(i, error.field(), error.message()));
            }
        }
        if (intake.stamp().isPresent()) {
            new Revision<>(superseded, added).record(intake.contradicting(), figures::add);
        }
    }

    private KeyFigureObservation observation(KeyFigureEntry entry, Known known) {
        Input input = new Input();
        Optional<KeyFigureMeasureView> measure = measure(entry, known, input);
        Optional<String> area = Optional.ofNullable(known.areas().get(entry.area()));
        if (area.isEmpty()) {
            input.refuse("area", "committee.keyFigure.unknownArea", entry.area());
        }
        Optional<DateRange> days = days(entry, measure, input);
        if (entry.published().isAfter(clock.today())) {
            input.refuse("published", "committee.keyFigure.publishedAhead");
        }
        input.finish();
        DateRange period = days.orElseThrow();
        KeyFigureMeasureView of = measure.orElseThrow();
        return new KeyFigureObservation(
                new KeyFigureObservation.Key(area.orElseThrow(), of.code(), entry.breakdown(), period),
                entry.value(),
                of.state(period, entry.published()),
                entry.source(),
                entry.published());
    }

    private static Optional<KeyFigureMeasureView> measure(KeyFigureEntry entry, Known known, Input input) {
        Optional<KeyFigureMeasureView> measure =
                Optional.ofNullable(known.measures().get(entry.measure()));
        if (measure.isEmpty()) {
            input.refuse("measure", "committee.keyFigure.unknownMeasure", entry.measure());
        }
        measure.filter(KeyFigureMeasureView::isRate)
                .ifPresent(rate -> input.refuse(
                        "measure", "committee.keyFigure.isComputed", rate.numerator(), rate.denominator()));
        measure.filter(found -> !found.unit().equals(entry.unit()))
                .ifPresent(other -> input.refuse("unit", "committee.keyFigure.otherUnit", other.unit()));
        return measure;
    }

    private static Optional<DateRange> days(KeyFigureEntry entry, Optional<KeyFigureMeasureView> measure, Input input) {
        Optional<DateRange> days = KeyFigurePeriod.read(entry.period());
        boolean other = measure.flatMap(
                        known -> days.filter(read -> !known.periods().covers(read)))
                .isPresent();
        if (days.isEmpty() || other) {
            input.refuse(
                    "period",
                    days.isEmpty() ? "committee.keyFigure.notAPeriod" : "committee.keyFigure.otherPeriod",
                    entry.period());
        }
        return days;
    }
}
