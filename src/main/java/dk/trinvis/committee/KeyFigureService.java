package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
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
     */
    public KeyFigureOverview overview(String code, Optional<YearMonth> month, Optional<Instant> knownAt) {
        KeyFigureSetView set = figures.withCode(KeyFigureSet.class, code)
                .map(KeyFigureSet::view)
                .orElseThrow(() -> new NotFound("comparison"));
        Instant known = recording.known(knownAt);
        YearMonth last = month.or(
                        () -> figures.end(set.ownArea(), known).map(until -> YearMonth.from(until.minusDays(1))))
                .orElseGet(() -> YearMonth.from(clock.today()).minusMonths(1));
        Map<String, KeyFigureMeasureView> measures = figures.measures().stream()
                .map(KeyFigureMeasure::view)
                .collect(Collectors.toMap(KeyFigureMeasureView::code, Function.identity()));
        List<String> areas = set.areas();
        KeyFigureCalculation calculation =
                new KeyFigureCalculation(figures.known(areas, KeyFigureComparison.days(last), known));
        return new KeyFigureOverview(
                set,
                figures.areas().stream()
                        .map(KeyFigureArea::view)
                        .filter(area -> areas.contains(area.code()))
                        .toList(),
                last.toString(),
                known,
                new KeyFigureComparison(set, measures, last, calculation).themes());
    }

    /** The same as a paper; that it was made is written down. */
    public Paper paper(String code, Optional<YearMonth> month, Optional<Instant> knownAt) {
        KeyFigureOverview overview = overview(code, month, knownAt);
        audit.document("overview " + code + " " + overview.month());
        return KeyFigurePaper.of(overview);
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
