package dk.trinvis.jobschool;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.jobschool.TrackAssignment.Agreed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes in many track assignments, enrolment by enrolment. */
@ApplicationScoped
class TrackIntake {

    @Inject
    private Tracks tracks;

    @Inject
    private Waits waits;

    @Inject
    private EnrolmentService enrolments;

    /**
     * Checks or records every entry; a file says what has been, so seats are not asked for.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<TrackAssignmentEntry> entries, Intake intake, IntConsumer done) {
        Batches.of(entries, TrackAssignmentEntry::enrolmentRef, batch -> takeBatch(batch, entries, intake), done);
    }

    private void takeBatch(Map<String, List<Integer>> byRef, List<TrackAssignmentEntry> entries, Intake intake) {
        Map<String, EnrolmentDays> days = enrolments.days(byRef.keySet());
        List<Long> ids = days.values().stream().map(EnrolmentDays::id).toList();
        Map<Long, List<TrackAssignment>> current = tracks.assignments(ids);
        Map<Long, List<TrackWait>> waiting = waits.of(ids);
        byRef.forEach((ref, indices) -> {
            EnrolmentDays enrolment = days.get(ref);
            if (enrolment == null) {
                indices.forEach(i -> intake.refuse(i, "enrolment_ref", Message.of("enrolment.unknown")));
                return;
            }
            List<TrackAssignment> recorded = current.getOrDefault(enrolment.id(), List.of());
            TrackHistory history = new TrackHistory(enrolment.id(), enrolment.days(), recorded);
            boolean corrects = false;
            indices.sort(Comparator.comparing(i -> entries.get(i).firstDay()));
            for (int i : indices) {
                corrects |= state(entries.get(i), i, enrolment, history, intake);
            }
            List<TrackAssignment> wanted = history.wanted();
            indices.forEach(i -> requireOpen(entries.get(i), i, enrolment, wanted, intake));
            record(recorded, wanted, corrects, intake);
            endWaits(waiting.getOrDefault(enrolment.id(), List.of()), wanted, intake);
        });
        tracks.flush();
    }

    /** Answers whether the entry corrects what is recorded from its first day. */
    private boolean state(
            TrackAssignmentEntry entry, int index, EnrolmentDays enrolment, TrackHistory history, Intake intake) {
        Optional<Agreed> before = history.from(entry.firstDay());
        Optional<LocalDate> lastDay =
                entry.leftOut().filled("last_day", entry.lastDay(), () -> before.flatMap(Agreed::lastDay));
        Agreed agreed = new Agreed(entry.track(), entry.firstDay(), lastDay);
        try {
            if (tracks.on(enrolment.initiativeId(), entry.track(), entry.firstDay())
                    .isEmpty()) {
                throw new InvalidInput("track", "jobschool.unknownTrack", entry.track());
            }
            enrolment.inside(entry.firstDay(), entry.lastDay());
            boolean same = before.filter(agreed::agreesWith).isPresent();
            if (!same) {
                history.assign(agreed);
            }
            intake.settle(index, !same);
            return before.isPresent() && !same;
        } catch (InvalidInput invalid) {
            refuse(index, invalid, intake);
            return false;
        }
    }

    /** Asked when all of them are stated: a later one may end the days of an earlier. */
    private void requireOpen(
            TrackAssignmentEntry entry,
            int index,
            EnrolmentDays enrolment,
            List<TrackAssignment> wanted,
            Intake intake) {
        try {
            wanted.stream()
                    .filter(each -> each.agreed().firstDay().equals(entry.firstDay()) && !intake.isRefused(index))
                    .forEach(each -> tracks.requireOpen(enrolment.initiativeId(), each.track(), each.valid()));
        } catch (InvalidInput invalid) {
            refuse(index, invalid, intake);
        }
    }

    private static void refuse(int index, InvalidInput invalid, Intake intake) {
        invalid.errors().forEach(error -> intake.refuse(index, error.field(), error.message()));
    }

    private void record(List<TrackAssignment> recorded, List<TrackAssignment> wanted, boolean corrects, Intake intake) {
        if (intake.stamp().isPresent()) {
            Stamp stamp = intake.stamp().get();
            Revision.of(recorded, wanted).record(corrects ? intake.contradicting() : stamp, tracks::add);
        }
    }

    private void endWaits(List<TrackWait> waiting, List<TrackAssignment> believed, Intake intake) {
        intake.stamp()
                .ifPresent(stamp -> Revision.of(waiting, TrackWait.beside(waiting, believed))
                        .record(stamp, waits::add));
    }
}
