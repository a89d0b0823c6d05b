package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.LateRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts many cases of the user's team on a track. One that cannot be put there is refused and the others are. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class TrackChangeService {

    private static final String FIELD = "enrolment_ref";

    @Inject
    private Tracks tracks;

    @Inject
    private TrackIntake intake;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /** The tracks that the initiatives of the cases have on a day; at most a few hundred cases. */
    public List<TrackView> offered(List<String> refs, LocalDate day) {
        return enrolments.days(refs).values().stream()
                .map(EnrolmentDays::initiativeId)
                .distinct()
                .flatMap(initiative -> tracks.of(initiative).stream())
                .filter(track -> track.isCurrent() && track.isValidOn(day))
                .map(Track::view)
                .toList();
    }

    /**
     * How the track fits the step of each case on a day, by reference. A mismatch is said and keeps nobody out.
     *
     * @param track the code of one that the cases' initiatives have
     */
    public Map<String, Words> remarks(List<String> refs, String track, LocalDate day) {
        Map<String, Integer> steps = enrolments.steps(refs, day);
        Map<Long, Optional<TrackView>> views = new HashMap<>();
        Map<String, Words> remarks = new HashMap<>();
        enrolments
                .days(refs)
                .forEach((ref, one) -> views.computeIfAbsent(
                                one.initiativeId(), initiative -> view(initiative, track, day))
                        .ifPresent(view -> remarks.put(ref, view.remark(Optional.ofNullable(steps.get(ref))))));
        return remarks;
    }

    private Optional<TrackView> view(long initiativeId, String code, LocalDate day) {
        return tracks.of(initiativeId).stream()
                .filter(track -> track.isCurrent() && track.isValidOn(day))
                .map(Track::view)
                .filter(track -> track.code().equals(code))
                .findFirst();
    }

    /**
     * Change: the cases are on the track from a day on; at most a few hundred.
     *
     * @param reason why it is recorded so late, where it is
     */
    public void take(List<String> refs, String track, LocalDate from, @Nullable String reason, Intake into) {
        intake.take(
                refs.stream()
                        .map(ref -> new TrackAssignmentEntry(ref, track, from, Optional.empty()))
                        .toList(),
                enrolment -> LateRule.reason(from, enrolment.days(), clock.today(), reason),
                into,
                seen -> {});
    }

    /**
     * Correction: what was recorded of the cases' tracks at a moment was not so. Refused where their tracks have changed
     * since; at most a few hundred cases.
     */
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        Map<String, EnrolmentDays> days = enrolments.days(refs);
        List<Long> ids = days.values().stream().map(EnrolmentDays::id).toList();
        Map<Long, List<TrackAssignment>> now = tracks.assignments(ids);
        Map<Long, List<TrackAssignment>> before = tracks.assignmentsUntil(moment, ids);
        for (int i = 0; i < refs.size(); i++) {
            EnrolmentDays enrolment = days.get(refs.get(i));
            if (enrolment == null) {
                into.refuse(i, FIELD, Message.of("enrolment.notYours"));
                continue;
            }
            try {
                takeBack(
                        now.getOrDefault(enrolment.id(), List.of()),
                        before.getOrDefault(enrolment.id(), List.of()),
                        moment,
                        into);
                into.settle(i, true);
            } catch (RuleBroken broken) {
                into.refuse(i, FIELD, broken.rule());
            }
        }
    }

    private void takeBack(List<TrackAssignment> now, List<TrackAssignment> before, Instant moment, Intake into) {
        List<TrackAssignment> added =
                now.stream().filter(each -> each.recordedAt().equals(moment)).toList();
        if (added.isEmpty()) {
            throw new RuleBroken("jobschool.trackGone");
        }
        Version.of(now.stream()).requireUnchangedSince(moment, users::displayName);
        List<TrackAssignment> wanted = new ArrayList<>(now);
        wanted.removeAll(added);
        before.forEach(each -> wanted.add(each.again()));
        into.stamp().ifPresent(stamp -> Revision.of(now, wanted).record(into.contradicting(), tracks::add));
    }
}
