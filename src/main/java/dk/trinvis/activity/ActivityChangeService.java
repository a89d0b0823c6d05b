package dk.trinvis.activity;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.AskedCorrection;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.enrolment.ReportedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an activity, and what turns out to have been recorded wrongly: the first are changes, the second
 * corrections with a reason (rule T-4). A rule that forbids one is {@link RuleBroken}, or {@link InvalidInput} naming the
 * field. No limit in the law is such a rule.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_ACTIVITIES)
public class ActivityChangeService {

    private static final String PURPOSE = "activity";
    private static final String CORRECTED = "activity corrected";

    @Inject
    private Activities activities;

    @Inject
    private OpenedActivities opened;

    @Inject
    private ActivityTypes types;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private ReportedDays reported;

    @Inject
    private ActivityCorrections corrections;

    @Inject
    private CodeService codes;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The enrolment with the reference, for somebody who is about to begin an activity in it. */
    public EnrolmentDays open(String enrolmentRef, String purpose) {
        return enrolments.openToChange(enrolmentRef, purpose).enrolment();
    }

    /** Change: an activity begins, or is planned to. Answers its key. */
    public String start(String enrolmentRef, NewActivity wanted) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays enrolment = open(enrolmentRef, PURPOSE);
        ActivitySeries series = ActivitySeries.begin(enrolment.id(), wanted.begun(), wanted.terms());
        requireType(series.frame());
        LocalDate day = series.frame().firstDay();
        Optional<String> late = LateRule.reason(day, enrolment.days(), clock.today(), wanted.reason());
        record(series, enrolment, stamp.late(late), "activity started");
        return series.series().key();
    }

    /** Change: other terms from a day on. The days, type and review of the statement are not looked at. */
    public void change(String id, LocalDate from, NewActivity wanted, Optional<String> seen) {
        Late late = new Late(series -> from, wanted.reason());
        change(id, "activity changed", seen, late, series -> series.changeFrom(from, wanted.terms()));
    }

    /** Change: it goes on longer than was agreed. */
    public void extend(String id, LocalDate lastDay, @Nullable String reason, Optional<String> seen) {
        Late late = new Late(
                series -> series.frame().lastDay().map(last -> last.plusDays(1)).orElse(lastDay), reason);
        change(id, "activity extended", seen, late, series -> series.extendTo(lastDay));
    }

    /** Change: it is over, with a result or because it stopped before that; the day may be later than agreed. */
    public void close(String id, Closing closing, @Nullable String reason, Optional<String> seen) {
        requireResult(closing);
        Late late = new Late(series -> closing.lastDay(), reason);
        change(id, "activity ended", seen, late, series -> series.close(closing));
    }

    /** Change: it was planned and does not take place after all. */
    public void callOff(String id, @Nullable String reason, Optional<String> seen) {
        Late late = new Late(series -> clock.today(), reason);
        change(id, "activity called off", seen, late, series -> series.callOff(clock.today()));
    }

    /** Change: somebody looked at it halfway. */
    public void review(String id, MidwayReview held, @Nullable String reason, Optional<String> seen) {
        LocalDate heldOn = held.heldOn().orElseThrow();
        Optional<String> note = NewActivity.text("midwayReviewNote", held.note().orElse(null));
        Late late = new Late(series -> heldOn, reason);
        change(id, "activity reviewed", seen, late, series -> series.review(heldOn, note, clock.today()));
    }

    /**
     * Correction: it was otherwise on all its days, and in the terms that hold last. A review held and a closing stay. Like
     * the other corrections it may reach {@link ReportedDays}: then it is not recorded but waits, and its id in the {@link
     * dk.trinvis.enrolment.CorrectionService} is answered.
     */
    public Optional<String> correct(String id, NewActivity wanted, String reason, Optional<String> seen) {
        return correct(id, reason, CORRECTED, seen, series -> {
            Frame before = series.frame();
            MidwayReview review =
                    before.review().movedTo(wanted.frame().review().dueOn());
            series.correct(wanted.frame().with(review, before.closing()), wanted.terms());
            requireType(series.frame());
        });
    }

    /** Correction: it was not over. */
    public Optional<String> reopen(String id, String reason, Optional<String> seen) {
        return correct(id, reason, CORRECTED, seen, ActivitySeries::reopen);
    }

    /** Correction: it was a mistake to record it. */
    public Optional<String> annul(String id, String reason, Optional<String> seen) {
        return correct(id, reason, "activity annulled", seen, ActivitySeries::annul);
    }

    /** Correction: it is as somebody else asked for it to be. */
    Optional<String> correct(String id, CorrectedActivity wanted, String reason, Optional<String> seen) {
        return correct(id, reason, CORRECTED, seen, series -> {
            series.correct(wanted.frame(), wanted.terms());
            requireType(series.frame());
        });
    }

    /** Change or correction: it is now as the statement says; {@link ActivityStatement} tells which of the two it is. */
    public Optional<String> state(String id, ActivityStatement statement, Optional<String> seen) {
        statement.closing().ifPresent(this::requireResult);
        Consumer<ActivitySeries> what = series -> {
            statement.apply(series, clock.today(), user.may(Permission.SEE_SENSITIVE));
            requireType(series.frame());
        };
        Optional<String> reason = statement.reason();
        if (reason.isPresent()) {
            return correct(id, reason.get(), CORRECTED, seen, what);
        }
        Late late = new Late(
                series -> statement.changesFrom(series, clock.today()),
                statement.activity().reason());
        change(id, "activity changed", seen, late, what);
        return Optional.empty();
    }

    /**
     * What rule T-7 asks of a change.
     *
     * @param from the first day on which the activity is otherwise than before
     * @param said why it is recorded so late
     */
    private record Late(
            Function<ActivitySeries, LocalDate> from,
            @Nullable String said) {

        Optional<String> reason(ActivitySeries series, DateRange enrolment, LocalDate today) {
            return LateRule.reason(from.apply(series), enrolment, today, said);
        }
    }

    private void change(String id, String purpose, Optional<String> seen, Late late, Consumer<ActivitySeries> what) {
        Stamp stamp = recording.stamp(user.userName());
        OpenedActivity one = current(id, seen);
        EnrolmentDays enrolment = one.opened().enrolment();
        Optional<String> why = late.reason(one.series(), enrolment.days(), clock.today());
        record(made(one, what), enrolment, stamp.late(why), purpose);
    }

    private Optional<String> correct(
            String id, String reason, String purpose, Optional<String> seen, Consumer<ActivitySeries> what) {
        String why = NewActivity.text("reason", reason).orElse("");
        Stamp stamp = recording.correction(user.userName(), why);
        OpenedActivity one = current(id, seen);
        EnrolmentDays enrolment = one.opened().enrolment();
        ActivitySeries series = made(one, what);
        if (reported.reach(enrolment.initiativeId(), series.differsFrom(enrolment.days()))) {
            series.requireInside(enrolment.days());
            AskedCorrection asked = corrections.ask(one.series(), series, enrolment.days(), why);
            return Optional.of(reported.ask(enrolment.id(), enrolment.citizenId(), asked));
        }
        record(series, enrolment, stamp, purpose);
        return Optional.empty();
    }

    private OpenedActivity current(String id, Optional<String> seen) {
        OpenedActivity one = opened.toChange(id, PURPOSE);
        if (!one.series().isCurrent()) {
            throw new RuleBroken("activity.gone");
        }
        one.series().version().requireSeen(seen, users::displayName);
        return one;
    }

    /** The activity as it is to be. */
    private static ActivitySeries made(OpenedActivity one, Consumer<ActivitySeries> what) {
        ActivitySeries series = one.series();
        what.accept(series);
        return series;
    }

    private void record(ActivitySeries series, EnrolmentDays enrolment, Stamp stamp, String purpose) {
        series.requireInside(enrolment.days());
        series.record(enrolment.days(), stamp, activities::add);
        audit.changed(enrolment.citizenId(), purpose);
    }

    private void requireType(Frame frame) {
        if (!types.include(frame.type(), frame.firstDay())) {
            throw new InvalidInput("type", "activity.unknownType", frame.type());
        }
    }

    private void requireResult(Closing closing) {
        closing.result()
                .filter(result -> !codes.byCode(CodeList.ACTIVITY_RESULT, closing.lastDay())
                        .containsKey(result))
                .ifPresent(result -> {
                    throw new InvalidInput("result", "activity.unknownResult");
                });
    }
}
