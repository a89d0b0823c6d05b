package dk.trinvis.activity;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.enrolment.EnrolmentDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One activity of an enrolment. Its days are those it really has: the agreed ones, cut to the enrolment's; the agreed last
 * day is kept beside them, so that an end that is cancelled gives the days back.
 */
@Entity
class Activity extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String type;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "weekly_minutes")
    private @Nullable Integer weeklyMinutes;

    private @Nullable String cvr;

    private @Nullable String purpose;

    @Column(name = "planned_next_step")
    private @Nullable String plannedNextStep;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(long enrolmentId, DateRange days, ActivityEntry entry) {
        super(days);
        this.enrolmentId = enrolmentId;
        type = entry.type();
        lastDay = entry.lastDay().orElse(null);
        weeklyMinutes = entry.weeklyMinutes().orElse(null);
        cvr = entry.cvr().orElse(null);
        purpose = entry.purpose().orElse(null);
        plannedNextStep = entry.plannedNextStep().orElse(null);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    /** What it is recognised by within an enrolment. */
    record Key(String type, LocalDate firstDay) {}

    Key key() {
        return new Key(type, valid().first());
    }

    /** The same activity in an enrolment whose days have changed; empty when it falls outside altogether. */
    Optional<Activity> within(DateRange enrolment) {
        return EnrolmentDays.within(enrolment, valid().first(), Optional.ofNullable(lastDay))
                .map(days -> new Activity(enrolmentId, days, entry("")));
    }

    private ActivityEntry entry(String ref) {
        return new ActivityEntry(
                ref,
                type,
                valid().first(),
                Optional.ofNullable(lastDay),
                Optional.ofNullable(weeklyMinutes),
                Optional.ofNullable(cvr),
                Optional.ofNullable(purpose),
                Optional.ofNullable(plannedNextStep));
    }

    ActivityRow row() {
        return new ActivityRow(
                type,
                valid().first(),
                valid().lastDay(),
                Optional.ofNullable(weeklyMinutes),
                Optional.ofNullable(cvr),
                Optional.ofNullable(purpose),
                Optional.ofNullable(plannedNextStep),
                recordedAt(),
                recordedBy());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, type, lastDay, weeklyMinutes, cvr, purpose, plannedNextStep);
    }
}
