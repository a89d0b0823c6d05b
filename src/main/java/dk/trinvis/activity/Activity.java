package dk.trinvis.activity;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity of an enrolment on the days on which its terms were the same. Its days are those it really has: the agreed
 * ones, cut to the enrolment's; the agreed ones are kept beside them, so that an end that is cancelled gives the days back.
 */
@Entity
class Activity extends Fact {

    private String series;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String type;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "continues_after_end")
    private boolean continuesAfterEnd;

    @Column(name = "midway_review_on")
    private @Nullable LocalDate midwayReviewOn;

    @Column(name = "midway_review_held_on")
    private @Nullable LocalDate midwayReviewHeldOn;

    @Column(name = "midway_review_note")
    private @Nullable String midwayReviewNote;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String result;

    @Column(name = "interruption_reason")
    private @Nullable String interruptionReason;

    @Column(name = "weekly_minutes")
    private @Nullable Integer weeklyMinutes;

    private @Nullable String cvr;

    private @Nullable String provider;

    private @Nullable String purpose;

    @Column(name = "planned_next_step")
    private @Nullable String plannedNextStep;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(Series of, DateRange days, Frame frame, Terms terms) {
        super(days);
        series = of.key();
        enrolmentId = of.enrolmentId();
        type = frame.type();
        firstDay = frame.firstDay();
        lastDay = frame.lastDay().orElse(null);
        continuesAfterEnd = frame.continuesAfterEnd();
        midwayReviewOn = frame.review().dueOn().orElse(null);
        midwayReviewHeldOn = frame.review().heldOn().orElse(null);
        midwayReviewNote = frame.review().note().orElse(null);
        endedOn = frame.closing().map(Closing::lastDay).orElse(null);
        result = frame.closing().flatMap(Closing::result).orElse(null);
        interruptionReason = frame.closing().flatMap(Closing::interruption).orElse(null);
        weeklyMinutes = terms.weeklyMinutes().orElse(null);
        cvr = terms.cvr().orElse(null);
        provider = terms.provider().orElse(null);
        purpose = terms.purpose().orElse(null);
        plannedNextStep = terms.plannedNextStep().orElse(null);
    }

    /**
     * What all rectangles of one activity share.
     *
     * @param key stable over changes and corrections; stands in addresses
     */
    record Series(String key, long enrolmentId) {}

    Series series() {
        return new Series(series, enrolmentId);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Frame frame() {
        return new Frame(
                type,
                firstDay,
                Optional.ofNullable(lastDay),
                continuesAfterEnd,
                new MidwayReview(
                        Optional.ofNullable(midwayReviewOn),
                        Optional.ofNullable(midwayReviewHeldOn),
                        Optional.ofNullable(midwayReviewNote)),
                Optional.ofNullable(endedOn)
                        .map(day -> new Closing(
                                day, Optional.ofNullable(result), Optional.ofNullable(interruptionReason))));
    }

    Terms terms() {
        return new Terms(
                Optional.ofNullable(weeklyMinutes),
                Optional.ofNullable(cvr),
                Optional.ofNullable(provider),
                Optional.ofNullable(purpose),
                Optional.ofNullable(plannedNextStep));
    }

    @Override
    protected List<@Nullable Object> content() {
        return List.of(series(), frame(), terms());
    }

    /** The first day of which these say something else than those, in their types and terms; empty when they do of none. */
    static Optional<LocalDate> firstDifference(List<Activity> these, List<Activity> those) {
        return Stream.of(these, those)
                .flatMap(List::stream)
                .flatMap(each -> Stream.of(each.valid().first(), each.valid().until()))
                .sorted()
                .filter(day -> !said(these, day).equals(said(those, day)))
                .findFirst();
    }

    private static List<Object> said(List<Activity> some, LocalDate day) {
        return some.stream()
                .filter(each -> each.valid().contains(day))
                .flatMap(each -> Stream.of(each.frame().type(), each.terms()))
                .toList();
    }
}
