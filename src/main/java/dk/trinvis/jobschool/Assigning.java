package dk.trinvis.jobschool;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.jobschool.TrackAssignment.Agreed;
import dk.trinvis.jobschool.Waits.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which people put cases on a track: whoever does not get a seat on all of the days is put on its waiting list
 * instead. Ask when the transaction has its stamp, or somebody else takes the last seat in between.
 */
@ApplicationScoped
class Assigning {

    private static final String REF = "enrolment_ref";

    @Inject
    private Tracks tracks;

    @Inject
    private Waits waits;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Clock clock;

    /**
     * What is wanted.
     *
     * @param lastDay without one it goes on until the next track or the enrolment's end
     * @param why this track, which must be said where it is not for the step
     * @param late why it is recorded so late, where it is
     */
    record Wanted(
            String track,
            LocalDate from,
            Optional<LocalDate> lastDay,
            Optional<String> why,
            @Nullable String late) {

        DateRange days() {
            return DateRange.of(from, lastDay.filter(last -> !last.isBefore(from)));
        }
    }

    /** One case and what is believed of it. */
    private record Case(
            EnrolmentDays enrolment,
            List<TrackAssignment> assignments,
            List<TrackWait> waiting,
            Optional<Integer> step) {

        /** Since when it has waited for the track on a day, however often it did before; the last of all when it does not. */
        LocalDate waitingSince(String track, LocalDate day) {
            return waiting.stream()
                    .filter(wait -> wait.isFor(track) && wait.valid().contains(day))
                    .map(wait -> wait.valid().first())
                    .min(Comparator.naturalOrder())
                    .orElse(DateRange.FOREVER);
        }
    }

    /** Checks or records it; the seats go to those who have waited longest. At most a few hundred cases. */
    void take(List<String> refs, Wanted wanted, Intake into) {
        Map<String, Case> cases = cases(refs, wanted.from());
        Map<Long, SeatsRule> rules = rules(cases.values(), wanted);
        IntStream.range(0, refs.size())
                .boxed()
                .sorted(Comparator.comparing(i -> Optional.ofNullable(cases.get(refs.get(i)))
                        .map(one -> one.waitingSince(wanted.track(), wanted.from()))
                        .orElse(DateRange.FOREVER)))
                .forEach(i -> {
                    Case one = cases.get(refs.get(i));
                    if (one == null) {
                        into.refuse(i, REF, Message.of("enrolment.unknown"));
                        return;
                    }
                    try {
                        SeatsRule rule =
                                Objects.requireNonNull(rules.get(one.enrolment().initiativeId()));
                        into.settle(i, place(one, wanted, rule, i, into));
                    } catch (InvalidInput invalid) {
                        invalid.errors().forEach(error -> into.refuse(i, error.field(), error.message()));
                    }
                });
    }

    private Map<String, Case> cases(List<String> refs, LocalDate day) {
        Map<String, OnDay> found = enrolments.on(day, refs);
        List<Long> ids =
                found.values().stream().map(one -> one.enrolment().id()).toList();
        Map<Long, List<TrackAssignment>> assignments = tracks.assignments(ids);
        Map<Long, List<TrackWait>> waiting = waits.of(ids);
        Map<String, Case> cases = new HashMap<>();
        found.forEach((ref, one) -> cases.put(
                ref,
                new Case(
                        one.enrolment(),
                        assignments.getOrDefault(one.enrolment().id(), List.of()),
                        waiting.getOrDefault(one.enrolment().id(), List.of()),
                        one.step())));
        return cases;
    }

    /** One for each initiative that has a case. */
    private Map<Long, SeatsRule> rules(Collection<Case> cases, Wanted wanted) {
        Set<Long> initiatives =
                cases.stream().map(one -> one.enrolment().initiativeId()).collect(Collectors.toSet());
        Map<Long, List<Seat>> taken = waits.taken(initiatives, wanted.track(), wanted.days());
        Map<Long, SeatsRule> rules = new HashMap<>();
        initiatives.forEach(initiative -> {
            List<Track> versions = tracks.of(initiative).stream()
                    .filter(track -> track.isCurrent() && track.code().equals(wanted.track()))
                    .toList();
            rules.put(initiative, new SeatsRule(versions, taken.getOrDefault(initiative, List.of())));
        });
        return rules;
    }

    /** Answers whether that is new. */
    private boolean place(Case one, Wanted wanted, SeatsRule rule, int index, Intake into) {
        EnrolmentDays enrolment = one.enrolment();
        TrackView track = rule.on(wanted.from())
                .orElseThrow(() -> new InvalidInput("track", "jobschool.unknownTrack", wanted.track()));
        enrolment.inside(wanted.from(), wanted.lastDay());
        if (isSoAlready(one, wanted)) {
            return false;
        }
        LateRule.reason(wanted.from(), enrolment.days(), clock.today(), wanted.late());
        Agreed agreed = agreed(one, wanted, track);
        TrackHistory history = new TrackHistory(enrolment.id(), enrolment.days(), one.assignments());
        boolean corrects = history.from(wanted.from()).isPresent();
        history.assign(agreed);
        List<TrackAssignment> believed = history.wanted();
        Seat seat = new Seat(enrolment.id(), daysFrom(wanted.from(), believed));
        tracks.requireOpen(enrolment.initiativeId(), wanted.track(), seat.days());
        Optional<LocalDate> full = rule.fullOn(seat);
        if (full.isPresent()) {
            return waitFor(one, wanted, full.get(), index, into);
        }
        rule.take(seat);
        into.stamp().ifPresent(stamp -> {
            Revision.of(one.assignments(), believed).record(corrects ? into.contradicting() : stamp, tracks::add);
            Revision.of(one.waiting(), TrackWait.beside(one.waiting(), believed))
                    .record(stamp, waits::add);
        });
        return true;
    }

    /** With the reason where the track is not for the step; one is needed there. */
    private static Agreed agreed(Case one, Wanted wanted, TrackView track) {
        boolean differs = one.step().filter(step -> !track.isFor(step)).isPresent();
        if (differs && wanted.why().isEmpty()) {
            throw new InvalidInput("mismatchReason", "jobschool.reasonNeeded");
        }
        return new Agreed(
                wanted.track(),
                wanted.from(),
                wanted.lastDay(),
                Optional.empty(),
                wanted.why().filter(why -> differs));
    }

    private static boolean isSoAlready(Case one, Wanted wanted) {
        return one.assignments().stream()
                .filter(each -> each.valid().contains(wanted.from()))
                .map(TrackAssignment::agreed)
                .anyMatch(agreed -> agreed.track().equals(wanted.track())
                        && agreed.lastDay().equals(wanted.lastDay()));
    }

    private static DateRange daysFrom(LocalDate from, List<TrackAssignment> believed) {
        return believed.stream()
                .map(TrackAssignment::valid)
                .filter(days -> days.first().equals(from))
                .findFirst()
                .orElseThrow();
    }

    /** From today, or from the day it should have begun; whoever waits already goes on waiting. */
    private boolean waitFor(Case one, Wanted wanted, LocalDate full, int index, Intake into) {
        Message told = Message.of("jobschool.full", full);
        into.note(index, told);
        LocalDate since = wanted.from().isAfter(clock.today()) ? clock.today() : wanted.from();
        LocalDate first = one.enrolment().days().contains(since) ? since : wanted.from();
        String reason = wanted.why()
                .orElseGet(() -> Message.of("jobschool.noSeat", full).in(Languages.DANISH));
        TrackWait wait = new TrackWait(one.enrolment().id(), wanted.track(), reason, DateRange.from(first));
        boolean waitsAlready = one.waiting().stream()
                .anyMatch(each -> each.isFor(wanted.track()) && each.valid().overlaps(wait.valid()));
        if (!waitsAlready) {
            into.stamp()
                    .ifPresent(stamp -> new Revision<>(List.<TrackWait>of(), List.of(wait)).record(stamp, waits::add));
        }
        return !waitsAlready;
    }
}
