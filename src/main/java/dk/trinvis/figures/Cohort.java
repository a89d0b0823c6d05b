package dk.trinvis.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A named group of an initiative's enrolments as of a day and a moment. Whatever is shown of it, a count, a list, a document,
 * comes from the one condition below; that is what makes a figure the length of a list.
 *
 * @param name what scripts and addresses call it: {@code active}, {@code step-3}, {@code outcome-education}
 * @param source the rows that are asked
 * @param condition what holds for its rows, in SQL, over the source's alias and the source's parameters
 * @param values what the condition's own {@code :v} stand for, in their order
 */
public record Cohort(String name, Source source, String condition, List<Object> values) {

    /** On their way on the day: first day reached, last day not yet passed (E.5). */
    public static final Cohort ACTIVE = of("active", Source.PERIODS, "x.valid_until > :day");

    /** Whose last day lies before the day. */
    public static final Cohort ENDED = of("ended", Source.PERIODS, "x.valid_until <= :day");

    public static final Cohort EVER_ENROLLED = of("everEnrolled", Source.PERIODS, "x.valid_from <= :day");

    /** Whose first day is the launch day. */
    public static final Cohort LAUNCHED = of("launched", Source.PERIODS, "x.valid_from <= :launch");

    /** Whose first day lies after the launch day. */
    public static final Cohort ADMITTED = of("admitted", Source.PERIODS, "x.valid_from > :launch");

    public static final Cohort UNSCREENED = of("unscreened", Source.STEPS, "x.step IS NULL");

    public static final Cohort IN_ANY_ACTIVITY =
            of("inAnyActivity", Source.ANY_ACTIVITY, "x.activity_enrolment_id IS NOT NULL");

    public static final Cohort IN_NO_ACTIVITY =
            of("inNoActivity", Source.ANY_ACTIVITY, "x.activity_enrolment_id IS NULL");

    public static final Cohort IN_NO_TRACK = of("inNoTrack", Source.TRACKS, "x.track IS NULL");

    /** Has come to a session of the job school, in time or late. */
    public static final Cohort ATTENDED = of("attended", Source.FIRST_SESSIONS, "x.first_session IS NOT NULL");

    /** Active, and has not come to any session of the job school yet. */
    public static final Cohort NO_SESSION_YET = of("noSessionYet", Source.FIRST_SESSIONS, "x.first_session IS NULL");

    /** Screened once. */
    public static final Cohort FIRST_SCREENING_ONLY =
            of("firstScreeningOnly", Source.STEPS, "x.first_screening AND x.step IS NOT NULL");

    /** On the same step as at the first screening, after at least one more. */
    public static final Cohort UNCHANGED =
            of("unchanged", Source.STEPS, "NOT x.first_screening AND x.step = x.first_step");

    /** Those of every status, whatever its ladder, codes and tracks. */
    static final List<Cohort> ALWAYS = List.of(
            LAUNCHED,
            ADMITTED,
            ENDED,
            ACTIVE,
            EVER_ENROLLED,
            UNSCREENED,
            FIRST_SCREENING_ONLY,
            UNCHANGED,
            IN_ANY_ACTIVITY,
            IN_NO_ACTIVITY,
            IN_NO_TRACK);

    /** Those of the job school. */
    static final List<Cohort> SCHOOL = List.of(ATTENDED, NO_SESSION_YET);

    static final String END_REASON_UNKNOWN = "endReasonUnknown";
    static final String STEP_NOT_ON_LADDER = "stepNotOnLadder";
    static final String TRACK_WITHOUT_STEP = "trackWithoutStep";
    static final String TRACK_CLOSED = "trackClosed";

    /** Ended with one of the outcomes; {@link dk.trinvis.common.DateRange#until} is the day or earlier. */
    static Cohort endedLongAgo(List<String> outcomes, LocalDate latestUntil) {
        List<Object> values = new ArrayList<>(List.of(latestUntil));
        values.addAll(outcomes);
        return new Cohort(
                "endedLongAgo", Source.PERIODS, "x.valid_until <= :v AND " + oneOf("x.end_reason", outcomes), values);
    }

    /** Those of {@link #endedLongAgo} that were found to be still there so many weeks after. */
    static Cohort lasting(List<String> outcomes, LocalDate latestUntil, int weeks) {
        Cohort ended = endedLongAgo(outcomes, latestUntil);
        List<Object> values = new ArrayList<>(ended.values());
        values.add(weeks);
        return new Cohort(
                "lasting-" + weeks,
                Source.FOLLOWED,
                ended.condition() + " AND x.weeks = :v AND x.finding = 'still_there'",
                values);
    }

    /** Ended for none of these reasons. */
    static Cohort endedForNoneOf(List<String> reasons) {
        String condition =
                "x.valid_until <= :day AND (x.end_reason IS NULL OR NOT " + oneOf("x.end_reason", reasons) + ")";
        return new Cohort(END_REASON_UNKNOWN, Source.PERIODS, condition, List.copyOf(reasons));
    }

    /** On none of these steps, but on one. */
    static Cohort onNoneOf(List<Integer> steps) {
        String condition = "x.step IS NOT NULL AND NOT " + oneOf("x.step", steps);
        return new Cohort(STEP_NOT_ON_LADDER, Source.STEPS, condition, List.copyOf(steps));
    }

    /** On one of these tracks, which aim at steps that do not exist. */
    static Cohort onAstray(List<String> tracks) {
        return new Cohort(TRACK_WITHOUT_STEP, Source.TRACKS, oneOf("x.track", tracks), List.copyOf(tracks));
    }

    /** On a track, but on none of these that there are on the day. */
    static Cohort onClosed(List<String> tracks) {
        String condition = "x.track IS NOT NULL AND NOT " + oneOf("x.track", tracks);
        return new Cohort(TRACK_CLOSED, Source.TRACKS, condition, List.copyOf(tracks));
    }

    private static String oneOf(String column, List<?> values) {
        return values.isEmpty() ? "(1 = 0)" : "(" + column + " IN (" + QueueCohorts.places(values) + "))";
    }

    public static Cohort onStep(int step) {
        return of("step-" + step, Source.STEPS, "x.step = :v", step);
    }

    /** Ended for a reason that is an outcome. */
    public static Cohort endedWith(String outcome) {
        return of("outcome-" + outcome, Source.PERIODS, "x.valid_until <= :day AND x.end_reason = :v", outcome);
    }

    /** Ended for a reason that is no outcome. */
    public static Cohort endedBecause(String reason) {
        return of("endReason-" + reason, Source.PERIODS, "x.valid_until <= :day AND x.end_reason = :v", reason);
    }

    public static Cohort inActivity(String type) {
        return of("activity-" + type, Source.ACTIVITIES, "x.type = :v", type);
    }

    public static Cohort onTrack(String track) {
        return of("track-" + track, Source.TRACKS, "x.track = :v", track);
    }

    /** Waiting for a seat on the track, whatever track they are on. */
    public static Cohort waitingFor(String track) {
        return of("waiting-" + track, Source.WAITING, "x.track = :v", track);
    }

    /** On a step closer to a job than at the first screening, by the ladder's stored direction (E.4). */
    public static Cohort towardJob(boolean lowerIsCloser) {
        return of("towardJob", Source.STEPS, "x.step " + (lowerIsCloser ? "<" : ">") + " x.first_step");
    }

    /** On a step further from a job than at the first screening. */
    public static Cohort awayFromJob(boolean lowerIsCloser) {
        return of("awayFromJob", Source.STEPS, "x.step " + (lowerIsCloser ? ">" : "<") + " x.first_step");
    }

    private static Cohort of(String name, Source source, String condition, Object... values) {
        return new Cohort(name, source, condition, List.of(values));
    }
}
