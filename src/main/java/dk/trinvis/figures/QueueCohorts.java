package dk.trinvis.figures;

import static dk.trinvis.figures.QueueReason.ABSENCES;
import static dk.trinvis.figures.QueueReason.ACTIVITY_ENDS;
import static dk.trinvis.figures.QueueReason.CONTACT_DUE;
import static dk.trinvis.figures.QueueReason.FOLLOW_UP_DUE;
import static dk.trinvis.figures.QueueReason.INCOMPLETE_OUTCOME;
import static dk.trinvis.figures.QueueReason.NEW_FOR_ME;
import static dk.trinvis.figures.QueueReason.NOTE_UNFILED;
import static dk.trinvis.figures.QueueReason.NO_ACTIVITY;
import static dk.trinvis.figures.QueueReason.NO_SCREENING;
import static dk.trinvis.figures.QueueReason.PLANNED_END_PASSED;
import static dk.trinvis.figures.QueueReason.REVIEW_OVERDUE;
import static dk.trinvis.figures.QueueReason.SCREENING_DUE;
import static dk.trinvis.figures.QueueReason.SESSION_CHANGED;
import static dk.trinvis.figures.QueueReason.SMALL_STEPS_DUE;
import static dk.trinvis.figures.QueueReason.STEP_AND_TRACK;

import dk.trinvis.common.Overdue;
import dk.trinvis.enrolment.FilingRule;
import dk.trinvis.enrolment.MeasurementRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cohorts of the work queue and of a team's load: each word's one condition, over {@link TeamCases}. */
class QueueCohorts {

    private static final Pattern STEP = Pattern.compile("step-([0-9]{1,3})");

    private final Source source;
    private final LocalDate day;
    private final Thresholds thresholds;
    private final SortedSet<Integer> screeningWeeks;
    private final List<String> outcomes;

    /**
     * Those of some cases as of a day.
     *
     * @param screeningWeeks every number of weeks that an initiative gives between screenings
     * @param outcomes the codes of end reasons that are outcomes
     */
    QueueCohorts(
            Source source,
            LocalDate day,
            Thresholds thresholds,
            SortedSet<Integer> screeningWeeks,
            List<String> outcomes) {
        this.source = source;
        this.day = day;
        this.thresholds = thresholds;
        this.screeningWeeks = screeningWeeks;
        this.outcomes = outcomes;
    }

    /** The cohort of each reason. */
    Map<QueueReason, Cohort> reasons() {
        Map<QueueReason, Cohort> all = new EnumMap<>(QueueReason.class);
        all.put(NEW_FOR_ME, newForMe());
        all.put(CONTACT_DUE, active(CONTACT_DUE.code(), "x.contact_on <= :day AND x.noted_on < x.contact_on"));
        all.put(SESSION_CHANGED, active(SESSION_CHANGED.code(), "x.tell_by IS NOT NULL"));
        all.put(ABSENCES, absences());
        all.put(NO_SCREENING, noScreening());
        all.put(SCREENING_DUE, screeningDue());
        all.put(SMALL_STEPS_DUE, smallStepsDue());
        all.put(ACTIVITY_ENDS, activityEnds());
        all.put(PLANNED_END_PASSED, active(PLANNED_END_PASSED.code(), Overdue.sql("x.agreed_end")));
        all.put(REVIEW_OVERDUE, active(REVIEW_OVERDUE.code(), Overdue.sql("x.review_on")));
        all.put(NO_ACTIVITY, noActivity());
        all.put(
                STEP_AND_TRACK,
                active(STEP_AND_TRACK.code(), "(x.step < x.first_target_step OR x.step > x.last_target_step)"));
        all.put(FOLLOW_UP_DUE, cohort(FOLLOW_UP_DUE.code(), "x.follow_up_weeks IS NOT NULL", List.of()));
        all.put(INCOMPLETE_OUTCOME, incompleteOutcome());
        all.put(NOTE_UNFILED, noteUnfiled());
        return all;
    }

    /** Those who stand in the queue for whatever reason. */
    Cohort any() {
        List<Cohort> all = List.copyOf(reasons().values());
        return cohort(
                "any",
                oneOf(all.stream().map(Cohort::condition).toList()),
                all.stream().flatMap(one -> one.values().stream()).toList());
    }

    /** The cohort with a name, as addresses call it. */
    Optional<Cohort> named(String name) {
        Matcher step = STEP.matcher(name);
        if (step.matches()) {
            return Optional.of(onStep(Integer.parseInt(step.group(1))));
        }
        return QueueReason.withCode(name)
                .map(this::of)
                .or(() -> QueueFilter.dayScreened(name).map(this::screenedOn))
                .or(() -> List.of(any(), everyActive(), unscreened(), onSameStep()).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    }

    /** Ended ones, too. */
    Cohort everybody() {
        return cohort("everybody", "1 = 1", List.of());
    }

    Cohort everyActive() {
        return active(Cohort.ACTIVE.name(), "1 = 1");
    }

    Cohort unscreened() {
        return active(Cohort.UNSCREENED.name(), Cohort.UNSCREENED.condition());
    }

    Cohort onStep(int step) {
        Cohort onStep = Cohort.onStep(step);
        return active(onStep.name(), onStep.condition(), onStep.values());
    }

    /** On whatever step. */
    Cohort screened() {
        return active("screened", "x.step IS NOT NULL");
    }

    Cohort screenedOn(LocalDate on) {
        return active(QueueFilter.screenedOn(on), "x.screened = :v", List.of(on));
    }

    /** Standing still: on the same step for longer than {@link Thresholds#sameStepMonths}. */
    Cohort onSameStep() {
        return active(
                "sameStep",
                "x.step IS NOT NULL AND x.on_step_since < :v",
                List.of(day.minusMonths(thresholds.sameStepMonths())));
    }

    Cohort of(QueueReason reason) {
        return Objects.requireNonNull(reasons().get(reason), reason.code());
    }

    private Cohort newForMe() {
        return active(
                NEW_FOR_ME.code(),
                "x.responsible_since > :v AND (x.effective_on IS NULL OR x.effective_on < x.responsible_since)",
                List.of(day.minusDays(thresholds.newDays())));
    }

    private Cohort noScreening() {
        return asOftenAsAgreed(
                NO_SCREENING.code(),
                "(x.screened < :v OR " + Overdue.sql("x.remind_on") + ")",
                weeks -> List.of(longestAgo(weeks)));
    }

    private Cohort screeningDue() {
        return asOftenAsAgreed(
                SCREENING_DUE.code(),
                "x.screened >= :v AND COALESCE(x.remind_on, :day) >= :day AND (x.screened <= :v OR x.remind_on <= :v)",
                weeks -> List.of(
                        longestAgo(weeks),
                        longestAgo(weeks).plusDays(thresholds.screeningDueDays()),
                        day.plusDays(thresholds.screeningDueDays())));
    }

    private Cohort smallStepsDue() {
        return active(
                SMALL_STEPS_DUE.code(),
                "x.asks_from IS NOT NULL AND (x.measured_on IS NULL OR x.measured_on <= :v)",
                List.of(MeasurementRule.longestAgo(day)));
    }

    private Cohort absences() {
        return active(
                ABSENCES.code(), "x.missed_from IS NOT NULL AND (x.noted_on IS NULL OR x.noted_on < x.missed_on)");
    }

    private Cohort activityEnds() {
        return active(
                ACTIVITY_ENDS.code(),
                "x.planned_until > :day AND x.planned_until <= :v AND x.planned_until < x.valid_until",
                List.of(day.plusDays(thresholds.activityEndsDays() + 1L)));
    }

    private Cohort noActivity() {
        return active(
                NO_ACTIVITY.code(),
                "COALESCE(x.active_until, x.valid_from) <= :v",
                List.of(day.minusDays(thresholds.noActivityDays())));
    }

    /** However long ago: nothing but the destination makes an outcome complete. */
    private Cohort incompleteOutcome() {
        return cohort(
                INCOMPLETE_OUTCOME.code(),
                Cohort.ENDED.condition() + " AND x.destination IS NULL AND x.end_reason IN (" + places(outcomes) + ")",
                outcomes);
    }

    /** Of a case that goes on as well as of one that has ended. */
    private Cohort noteUnfiled() {
        return cohort(NOTE_UNFILED.code(), "x.unfiled_on < :v", List.of(FilingRule.unfiledLongestAgo(day)));
    }

    private LocalDate longestAgo(int weeks) {
        return Overdue.doneLongestAgo(day, weeks);
    }

    /** Active ones with a condition that depends on how many weeks the initiative gives between screenings. */
    private Cohort asOftenAsAgreed(String name, String condition, Function<Integer, List<LocalDate>> limits) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        screeningWeeks.forEach(weeks -> {
            conditions.add("x.screening_weeks = :v AND " + condition);
            values.add(weeks);
            values.addAll(limits.apply(weeks));
        });
        return active(name, oneOf(conditions), values);
    }

    /** That one of the conditions holds; none of none. */
    static String oneOf(List<String> conditions) {
        return conditions.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", conditions) + ")";
    }

    private Cohort active(String name, String condition) {
        return active(name, condition, List.of());
    }

    private Cohort active(String name, String condition, List<?> values) {
        return cohort(name, Cohort.ACTIVE.condition() + " AND " + condition, values);
    }

    private Cohort cohort(String name, String condition, List<?> values) {
        return new Cohort(name, source, condition, List.copyOf(values));
    }

    static String places(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), ":v"));
    }
}
