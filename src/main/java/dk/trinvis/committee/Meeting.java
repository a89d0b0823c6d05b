package dk.trinvis.committee;

import dk.trinvis.committee.MeetingEntry.Plan;
import dk.trinvis.common.Changeable;
import dk.trinvis.common.Clock;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meeting of a committee; see {@link MeetingView}. What is to come is planned, what was held is changed with a reason only. */
@Entity
@Table(name = "committee_meeting")
class Meeting extends Changeable {

    @ManyToOne
    @JoinColumn(name = "committee_id")
    private Committee committee;

    @Column(name = "meeting_day")
    private LocalDate day;

    private String starts;

    private String place;

    @Column(name = "first_number")
    private int firstNumber;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String reason;

    @Column(name = "agenda_sent_on")
    private @Nullable LocalDate agendaSentOn;

    @Column(name = "agenda_sent_by")
    private @Nullable String agendaSentBy;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A meeting to come, or with a reason one that was held. */
    @SuppressWarnings("NullAway.Init") // the rest is planned
    Meeting(Committee committee, Plan plan, Instant now) {
        this.committee = committee;
        check(plan, now);
        if (plan.state() == MeetingState.HELD && plan.reason().isEmpty()) {
            throw new InvalidInput("reason", "committee.meeting.heldNeedsReason");
        }
        take(plan);
    }

    void revise(Plan plan, Instant now) {
        if (state == MeetingState.HELD) {
            if (plan.state() != MeetingState.HELD) {
                throw new InvalidInput("state", "committee.meeting.heldStaysHeld");
            }
            if (plan.reason().isEmpty()) {
                throw new InvalidInput("reason", "committee.meeting.changeNeedsReason");
            }
        }
        check(plan, now);
        take(plan);
    }

    private static void check(Plan plan, Instant now) {
        boolean begun = !begin(plan.day(), plan.starts()).isAfter(now);
        if (plan.state() == MeetingState.PLANNED && begun) {
            throw new InvalidInput("day", "committee.meeting.past");
        }
        if (plan.state() == MeetingState.HELD && !begun) {
            throw new InvalidInput("state", "committee.meeting.notHeldYet");
        }
    }

    private static Instant begin(LocalDate day, LocalTime starts) {
        return day.atTime(starts).atZone(Clock.COPENHAGEN).toInstant();
    }

    private void take(Plan plan) {
        day = plan.day();
        starts = plan.starts().toString();
        place = plan.place();
        firstNumber = plan.firstNumber();
        state = plan.state();
        reason = plan.reason();
    }

    /** Its agenda goes out to the members, once. */
    void sendAgenda(String userName, LocalDate today) {
        if (state != MeetingState.PLANNED) {
            throw new RuleBroken("committee.meeting.notToCome");
        }
        if (agendaSentOn != null) {
            throw new RuleBroken("committee.meeting.sentBefore", agendaSentOn);
        }
        agendaSentOn = today;
        agendaSentBy = userName;
    }

    Committee committee() {
        return committee;
    }

    LocalDate day() {
        return day;
    }

    LocalTime starts() {
        return LocalTime.parse(starts);
    }

    Instant begins() {
        return begin(day, starts());
    }

    int firstNumber() {
        return firstNumber;
    }

    MeetingState state() {
        return state;
    }

    boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    boolean isHeld() {
        return state == MeetingState.HELD;
    }

    boolean isAgendaSent() {
        return agendaSentOn != null;
    }

    /** How its agenda went out, once it did. */
    Optional<MeetingSent> agendaSent() {
        return Optional.ofNullable(agendaSentOn)
                .map(sent -> new MeetingSent(
                        sent, MeetingDeadline.workingDays(sent, day), !sent.isAfter(MeetingDeadline.of(day))));
    }

    /** Whether it is to come and its agenda can no longer go out in time. */
    boolean isDeadlinePassed(LocalDate today) {
        return state == MeetingState.PLANNED && !isAgendaSent() && today.isAfter(MeetingDeadline.of(day));
    }

    /** The user name of who sent its agenda out. */
    Optional<String> agendaSentBy() {
        return Optional.ofNullable(agendaSentBy);
    }

    MeetingView view(LocalDate today) {
        CommitteeView of = committee.view();
        return new MeetingView(
                id(),
                of.code(),
                of.name(),
                day,
                starts,
                place,
                firstNumber,
                state.code(),
                reason,
                MeetingDeadline.of(day),
                isDeadlinePassed(today),
                agendaSent());
    }
}
