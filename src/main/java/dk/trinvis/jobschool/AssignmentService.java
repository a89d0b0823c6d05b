package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.jobschool.Assigning.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts many cases of the user's team on a track. One that cannot be put there is refused and the others are. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class AssignmentService {

    private static final String FIELD = "enrolment_ref";

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

    /** The tracks that the initiatives of the cases have on a day. */
    public List<TrackView> offered(Collection<OnDay> cases, LocalDate day) {
        return cases.stream()
                .map(one -> one.enrolment().initiativeId())
                .distinct()
                .flatMap(initiative -> tracks.of(initiative).stream())
                .filter(track -> track.isCurrent() && track.isValidOn(day))
                .map(Track::view)
                .toList();
    }

    /**
     * How the track fits the step of each case on its day, by reference. A mismatch is said and keeps nobody out.
     *
     * @param track the code of one that the cases' initiatives have
     */
    public Map<String, Words> remarks(Map<String, OnDay> cases, String track, LocalDate day) {
        Map<String, Words> remarks = new HashMap<>();
        cases.forEach((ref, one) -> tracks.on(one.enrolment().initiativeId(), track, day)
                .ifPresent(view -> remarks.put(ref, view.remark(one.step()))));
        return remarks;
    }

    /**
     * Change: the cases are on the track on the days, or on its waiting list where it has no seat for them, which the intake
     * then notes; at most a few hundred.
     *
     * @param why this track; must be said of those for whose step it is not
     * @param late why it is recorded so late, where it is
     */
    public void take(
            List<String> refs, String track, DateRange days, Optional<String> why, @Nullable String late, Intake into) {
        assigning.take(refs, new Wanted(track, days.first(), days.lastDay(), why, late), into);
    }

    /**
     * Correction: what was recorded of the cases' tracks at a moment was not so. Refused where their tracks have changed
     * since; at most a few hundred cases.
     */
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        Map<String, EnrolmentDays> days = enrolments.days(refs);
        List<Long> ids = days.values().stream().map(EnrolmentDays::id).toList();
        Recorded<TrackAssignment> assigned = new Recorded<>(tracks.histories(ids));
        Recorded<TrackWait> waiting = new Recorded<>(waits.histories(ids));
        for (int i = 0; i < refs.size(); i++) {
            EnrolmentDays enrolment = days.get(refs.get(i));
            if (enrolment == null) {
                into.refuse(i, FIELD, Message.of("enrolment.notYours"));
                continue;
            }
            try {
                takeBack(enrolment.id(), assigned, waiting, moment, into);
                into.settle(i, true);
            } catch (RuleBroken broken) {
                into.refuse(i, FIELD, broken.rule());
            }
        }
    }

    /** Everything ever recorded, by enrolment. */
    private record Recorded<F extends Fact>(Map<Long, List<F>> all) {

        Stream<F> of(long enrolment) {
            return all.getOrDefault(enrolment, List.of()).stream();
        }

        List<F> now(long enrolment) {
            return of(enrolment).filter(Fact::isCurrent).toList();
        }

        /** What is to be believed without that which was recorded at the moment; {@code again} states a fact anew. */
        List<F> without(long enrolment, Instant moment, UnaryOperator<F> again) {
            List<F> wanted = new ArrayList<>(now(enrolment));
            wanted.removeIf(each -> each.recordedAt().equals(moment));
            of(enrolment)
                    .filter(each -> each.supersededAt().equals(Optional.of(moment)))
                    .forEach(each -> wanted.add(again.apply(each)));
            return wanted;
        }

        boolean hasSince(long enrolment, Instant moment) {
            return now(enrolment).stream().anyMatch(each -> each.recordedAt().equals(moment));
        }
    }

    private void takeBack(
            long enrolment,
            Recorded<TrackAssignment> assigned,
            Recorded<TrackWait> waiting,
            Instant moment,
            Intake into) {
        if (!assigned.hasSince(enrolment, moment) && !waiting.hasSince(enrolment, moment)) {
            throw new RuleBroken("jobschool.trackGone");
        }
        Version.of(Stream.concat(assigned.of(enrolment), waiting.of(enrolment)))
                .requireUnchangedSince(moment, users::displayName);
        if (into.stamp().isPresent()) {
            Revision.of(assigned.now(enrolment), assigned.without(enrolment, moment, TrackAssignment::again))
                    .record(into.contradicting(), tracks::add);
            Revision.of(waiting.now(enrolment), waiting.without(enrolment, moment, TrackWait::again))
                    .record(into.contradicting(), waits::add);
        }
    }
}
