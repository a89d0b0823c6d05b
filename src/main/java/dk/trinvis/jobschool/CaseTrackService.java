package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.LateRule;
import dk.trinvis.jobschool.Assigning.Wanted;
import dk.trinvis.jobschool.TrackAssignment.Agreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks of one case: being put on one, waiting for one, leaving it, and whether its criterion is met. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class CaseTrackService {

    private static final String PURPOSE = "tracks of a case";

    @Inject
    private Tracks tracks;

    @Inject
    private Waits waits;

    @Inject
    private Assigning assigning;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private UserService users;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What is believed of the case's tracks; {@link dk.trinvis.common.NotFound}. */
    @Allow(Permission.READ_CASES)
    public CaseTracks show(String enrolmentRef) {
        EnrolmentDays one = enrolments.open(enrolmentRef, PURPOSE).enrolment();
        boolean sensitive = user.may(Permission.SEE_SENSITIVE);
        Map<String, Boolean> criteria = new TreeMap<>();
        Recorded recorded = recorded(one);
        if (sensitive) {
            recorded.criteria().forEach(each -> criteria.put(each.track(), each.isMet()));
        }
        return new CaseTracks(
                enrolmentRef,
                one.citizenId(),
                one.initiativeId(),
                recorded.assignments().stream().map(each -> each.row(sensitive)).toList(),
                recorded.waits().stream().map(each -> each.row(sensitive)).toList(),
                criteria,
                recorded.version());
    }

    /** What is believed of one case's tracks, and which state of it that is. */
    private record Recorded(
            List<TrackAssignment> assignments,
            List<TrackWait> waits,
            List<Criterion> criteria,
            Optional<Version> version) {}

    private Recorded recorded(EnrolmentDays one) {
        List<Long> id = List.of(one.id());
        List<TrackAssignment> assignments = tracks.histories(id).getOrDefault(one.id(), List.of());
        List<TrackWait> waiting = waits.histories(id).getOrDefault(one.id(), List.of());
        List<Criterion> criteria = tracks.criteria(one.id());
        return new Recorded(
                Fact.current(assignments),
                Fact.current(waiting),
                Fact.current(criteria),
                Version.ofAny(Stream.of(assignments, waiting, criteria).flatMap(List::stream)));
    }

    /** Change: on a track, or on its waiting list when it has no seat on all of the days; answers whether there was a seat. */
    public boolean assign(String enrolmentRef, NewAssignment wanted) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays one = enrolments.openToChange(enrolmentRef, PURPOSE).enrolment();
        Wanted terms = wanted.wanted(clock.today());
        if (!wanted.isForSeat()) {
            await(one, terms, stamp);
            return false;
        }
        Intake into = Intake.change(1, stamp.late(Optional.ofNullable(terms.late())));
        assigning.take(List.of(enrolmentRef), terms, into);
        require(into);
        boolean seated = into.note(0).isEmpty();
        audit.changed(one.citizenId(), seated ? "put on track" : "put on a waiting list");
        return seated;
    }

    private static void require(Intake into) {
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            throw new InvalidInput(List.of(new InvalidInput.FieldError(field(refusal.field()), refusal.message())));
        });
    }

    private static String field(String column) {
        return switch (column) {
            case "first_day" -> "from";
            case "last_day" -> "lastDay";
            default -> column;
        };
    }

    private void await(EnrolmentDays one, Wanted terms, Stamp stamp) {
        if (tracks.on(one.initiativeId(), terms.track(), terms.from()).isEmpty()) {
            throw new InvalidInput("track", "jobschool.unknownTrack", terms.track());
        }
        if (!one.days().contains(terms.from())) {
            throw new InvalidInput("from", "enrolment.dayOutside", terms.from());
        }
        Optional<String> late = LateRule.reason(terms.from(), one.days(), clock.today(), terms.late());
        String reason = terms.why().orElseThrow(() -> new InvalidInput("mismatchReason", "common.reasonRequired"));
        TrackWait wait = new TrackWait(one.id(), terms.track(), reason, DateRange.from(terms.from()));
        Recorded recorded = recorded(one);
        if (Stream.concat(
                        recorded.waits().stream().filter(each -> each.isFor(terms.track())),
                        recorded.assignments().stream()
                                .filter(each -> each.track().equals(terms.track())))
                .anyMatch(each -> each.valid().overlaps(wait.valid()))) {
            throw new RuleBroken("jobschool.waitsAlready");
        }
        new Revision<>(List.<TrackWait>of(), List.of(wait)).record(stamp.late(late), waits::add);
        audit.changed(one.citizenId(), "put on a waiting list");
    }

    /** Change: leaves the track on a day, which is the last on it. Correction where somebody has said before how that ended. */
    public void end(String enrolmentRef, NewTrackEnd wanted, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays one = enrolments.openToChange(enrolmentRef, PURPOSE).enrolment();
        List<TrackAssignment> recorded = seen(one, seen).assignments();
        LocalDate last = Optional.ofNullable(wanted.lastDay()).orElse(clock.today());
        TrackEnd how = Coded.find(TrackEnd.class, Objects.requireNonNullElse(wanted.endedAs(), ""))
                .orElseThrow(() -> new InvalidInput("endedAs", "jobschool.end.unknown"));
        Agreed running = recorded.stream()
                .filter(each -> each.valid().contains(last))
                .findFirst()
                .map(TrackAssignment::agreed)
                .orElseThrow(() -> new InvalidInput("lastDay", "jobschool.end.notOnTrack", last));
        Stamp reasoned = running.endedAs().isPresent()
                ? recording.correction(user.userName(), Objects.requireNonNullElse(wanted.reason(), ""))
                : stamp.late(LateRule.reason(last.plusDays(1), one.days(), clock.today(), wanted.reason()));
        TrackHistory history = new TrackHistory(one.id(), one.days(), recorded);
        history.assign(running.ended(last, how));
        Revision.of(recorded, history.wanted()).record(reasoned, tracks::add);
        audit.changed(one.citizenId(), "left track");
    }

    /** Change: waits for the track no longer, from today. */
    public void leaveList(String enrolmentRef, String track, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays one = enrolments.openToChange(enrolmentRef, PURPOSE).enrolment();
        List<TrackWait> waiting = seen(one, seen).waits();
        LocalDate today = clock.today();
        if (waiting.stream()
                .noneMatch(wait -> wait.isFor(track) && wait.valid().until().isAfter(today))) {
            throw new InvalidInput("track", "jobschool.notWaiting");
        }
        List<TrackWait> left = new ArrayList<>();
        waiting.forEach(wait -> (wait.isFor(track) ? wait.until(today) : Optional.of(wait)).ifPresent(left::add));
        Revision.of(waiting, left).record(stamp, waits::add);
        audit.changed(one.citizenId(), "taken off a waiting list");
    }

    /** Says whether the case meets what a track asks besides the step, from today on; with nothing it takes that back. */
    public void judge(String enrolmentRef, String track, @Nullable Boolean met, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays one = enrolments.openToChange(enrolmentRef, PURPOSE).enrolment();
        Recorded recorded = seen(one, seen);
        boolean asked = tracks.of(one.initiativeId()).stream()
                .filter(Track::isCurrent)
                .anyMatch(each ->
                        each.code().equals(track) && each.view().criterion().isPresent());
        if (!asked) {
            throw new InvalidInput("track", "jobschool.criterion.none", track);
        }
        List<Criterion> said = recorded.criteria().stream()
                .filter(each -> each.track().equals(track))
                .toList();
        if (said.stream().anyMatch(each -> met != null && each.isMet() == met) || (said.isEmpty() && met == null)) {
            return;
        }
        List<Criterion> wanted =
                met == null ? List.of() : List.of(new Criterion(one.id(), track, met, DateRange.from(clock.today())));
        Revision.of(said, wanted).record(stamp, tracks::add);
        audit.changed(one.citizenId(), "criterion of a track");
    }

    private Recorded seen(EnrolmentDays one, Optional<String> seen) {
        Recorded recorded = recorded(one);
        recorded.version().ifPresent(now -> now.requireSeen(seen, users::displayName));
        return recorded;
    }
}
