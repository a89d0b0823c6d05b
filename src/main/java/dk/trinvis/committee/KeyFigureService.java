package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Takes in key figures and compares them. They are sums over whole areas: nothing in them is about a person. */
@ApplicationScoped
@Transactional
@Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
public class KeyFigureService {

    @Inject
    private KeyFigures figures;

    @Inject
    private KeyFigureIntake intake;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The comparisons there are, by name. */
    public List<KeyFigureSetView> sets() {
        return figures.sets().stream().map(KeyFigureSet::view).toList();
    }

    /**
     * The overview of a comparison, or {@link NotFound}.
     *
     * @param month the last one; where none is asked for, the last that figures of the own area are known for
     * @param knownAt the moment up to which figures are known; now where none is asked for
     * @param breakdown which part of the areas; empty for all of them
     */
    public KeyFigureOverview overview(
            String code, Optional<YearMonth> month, Optional<Instant> knownAt, String breakdown) {
        KeyFigureSetView set = figures.withCode(KeyFigureSet.class, code)
                .map(KeyFigureSet::view)
                .orElseThrow(() -> new NotFound("comparison"));
        Instant known = recording.known(knownAt);
        Map<String, KeyFigureMeasureView> measures = figures.measures().stream()
                .map(KeyFigureMeasure::view)
                .collect(Collectors.toMap(KeyFigureMeasureView::code, Function.identity()));
        YearMonth last = month.orElseGet(() -> last(measures.values(), figures.ends(set.ownArea(), breakdown, known)));
        List<String> areas = set.areas();
        KeyFigureCalculation calculation =
                new KeyFigureCalculation(figures.known(areas, breakdown, KeyFigureComparison.days(last), known));
        return new KeyFigureOverview(
                set,
                figures.areas().stream()
                        .map(KeyFigureArea::view)
                        .filter(area -> areas.contains(area.code()))
                        .toList(),
                breakdown,
                figures.breakdowns(areas, known),
                last.toString(),
                known,
                new KeyFigureComparison(set, measures, last, calculation).themes());
    }

    /** The last month that a measure of a theme has a figure for; last month where none has. */
    private YearMonth last(Collection<KeyFigureMeasureView> measures, Map<String, LocalDate> ends) {
        return measures.stream()
                .filter(measure -> !measure.theme().isEmpty())
                .flatMap(measure -> measure.end(ends).stream())
                .max(Comparator.naturalOrder())
                .map(until -> YearMonth.from(until.minusDays(1)))
                .orElseGet(() -> YearMonth.from(clock.today()).minusMonths(1));
    }

    /** The same as a paper; that it was made is written down. */
    public Paper paper(String code, Optional<YearMonth> month, Optional<Instant> knownAt, String breakdown) {
        KeyFigureOverview overview = overview(code, month, knownAt, breakdown);
        audit.document("overview " + code + " " + overview.month());
        return KeyFigurePaper.of(overview);
    }

    /** The same as a table; that it was made is written down. */
    public byte[] table(
            String code, Optional<YearMonth> month, Optional<Instant> knownAt, String breakdown, TableFormat format) {
        KeyFigureOverview overview = overview(code, month, knownAt, breakdown);
        audit.document("overview " + code + " " + overview.month() + " as a table");
        return KeyFigureTable.write(overview, format);
    }

    /** Everything that was ever known of a measure in an area, by period and then in the order in which it became known. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public List<KeyFigureObserved> observations(String measure, String area) {
        return figures.ever(measure, area).stream()
                .map(KeyFigureObservation::view)
                .toList();
    }

    /** Checks or records published figures; {@code done} is told how many have been seen. */
    @Allow(Permission.MAKE_DOCUMENTS)
    public void take(List<KeyFigureEntry> entries, Intake into, IntConsumer done) {
        intake.take(entries, into, done);
    }
}
