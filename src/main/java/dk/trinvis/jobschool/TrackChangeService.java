package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The tracks that the initiatives of the cases have on a day; at most a few hundred cases. */
    public List<TrackView> offered(List<String> refs, LocalDate day) {
        return enrolments.days(refs).values().stream()
                .map(EnrolmentDays::initiativeId)
                .distinct()
                .flatMap(initiative -> tracks.of(initiative).stream())
                .filter(track -> track.isValidOn(day))
                .map(Track::view)
                .toList();
    }

    /** Change: the cases are on the track from a day on; at most a few hundred. */
    public void take(List<String> refs, String track, LocalDate from, Intake into) {
        intake.take(
                refs.stream()
                        .map(ref -> new TrackAssignmentEntry(ref, track, from, Optional.empty()))
                        .toList(),
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
