package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Recording;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the status of an initiative of its cohorts, as of any day and as known at any moment. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class StatusService {

    @Inject
    private Cohorts cohorts;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private CodeService codes;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private SchoolRecords school;

    @Inject
    private Recording recording;

    @Inject
    private Clock clock;

    /**
     * The two clocks of a question, today and now where nothing else is said; while somebody is recording, what was known
     * before them, so that the same question later has the same answer. {@link dk.trinvis.common.InvalidInput} when the
     * moment lies ahead.
     */
    public AsOf asOf(Optional<LocalDate> day, Optional<Instant> knownAt) {
        return new AsOf(day.orElseGet(clock::today), recording.known(knownAt));
    }

    /** The status of the initiative with the code. */
    public StatusFigures status(String initiativeCode, AsOf asOf) {
        InitiativeView initiative = initiatives.show(initiativeCode);
        StatusCounts parts = parts(initiative, asOf);
        Question question = ask(initiative, asOf);
        Cohorts.Counts counted = cohorts.count(question, parts.cohorts(), StatusCounts.OF_CITIZENS);
        Map<Cohort, Integer> counts = counted.cases();
        Cohorts.Durations durations = cohorts.durations(question, asOf.day());
        StatusFigures unchecked = new StatusFigures(
                initiative.code(),
                asOf.day(),
                asOf.knownAt(),
                parts.movement(initiative.launchDay(), counts),
                StatusCounts.citizens(counted.citizens()),
                parts.outcomes(counts),
                parts.otherEndReasons(counts),
                parts.steps(counts),
                StatusCounts.of(counts, Cohort.UNSCREENED),
                parts.activities(counts),
                StatusCounts.of(counts, Cohort.IN_ANY_ACTIVITY),
                StatusCounts.of(counts, Cohort.IN_NO_ACTIVITY),
                parts.tracks(counts),
                StatusCounts.of(counts, Cohort.IN_NO_TRACK),
                parts.progress(counts),
                Duration.of(durations.active(), durations.ended()),
                school.of(question, StatusCounts.of(counts, Cohort.ACTIVE)),
                StatusFigures.UNITS,
                List.of());
        return unchecked.with(checks(unchecked, parts, initiative));
    }

    private List<Check> checks(StatusFigures figures, StatusCounts parts, InitiativeView initiative) {
        List<Check> checks = new ArrayList<>(Checks.all(figures, parts.ladder(), parts.tracks()));
        Checks.grants(initiatives.grants(initiative, figures.knownAt()), figures.asOf())
                .ifPresent(checks::add);
        return checks;
    }

    /** How many enrolments are active today in each initiative that has such, by the initiative's number. */
    public Map<Long, Integer> activeToday() {
        Instant last = recording.last();
        return cohorts.active(new Question(new AsOf(clock.today(), last), last, Map.of()));
    }

    /** A question about the initiative that can be asked of the cohorts. */
    Question ask(InitiativeView initiative, AsOf asOf) {
        return new Question(initiative, asOf, recording.last());
    }

    /** What the initiative is counted by on the day; codes no longer in use still count what was ended with them. */
    private StatusCounts parts(InitiativeView initiative, AsOf asOf) {
        return new StatusCounts(
                ladders.inForce(initiative.ladderId(), asOf.day()),
                codes.ever(CodeList.OUTCOME),
                codes.ever(CodeList.OTHER_END_REASON),
                codes.ever(CodeList.ACTIVITY_TYPE),
                jobSchool.tracks(initiative.id(), asOf));
    }

    /** The cohort of the status with the name, as scripts call it. */
    Optional<Cohort> cohort(InitiativeView initiative, String name, AsOf asOf) {
        return named(name, Cohort.ALWAYS).or(() -> {
            StatusCounts parts = parts(initiative, asOf);
            return named(name, parts.cohorts())
                    .or(() -> named(name, parts.waiting()))
                    .or(() -> named(name, parts.misfits()))
                    .or(() -> named(name, Cohort.SCHOOL));
        });
    }

    private static Optional<Cohort> named(String name, List<Cohort> cohorts) {
        return cohorts.stream().filter(cohort -> cohort.name().equals(name)).findFirst();
    }
}
