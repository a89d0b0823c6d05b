package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Who is on which track of the job school, and when. */
@ApplicationScoped
class TrackAssignmentFile implements ImportKind<TrackAssignmentEntry> {

    private static final int REF_LENGTH = 60;
    private static final int TRACK_LENGTH = 40;

    @Inject
    private JobSchoolService jobSchool;

    private record Key(String enrolmentRef, LocalDate firstDay) {}

    @Override
    public String code() {
        return "track-assignments";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("enrolment_ref", "F-1001"),
                ImportColumn.required("track", "spor-3"),
                ImportColumn.key("first_day", "14-08-2023"),
                ImportColumn.optional("last_day", ""));
    }

    @Override
    public Optional<TrackAssignmentEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.text("enrolment_ref", REF_LENGTH).map(shared::text);
        Optional<String> track = cells.text("track", TRACK_LENGTH).map(shared::text);
        Optional<LocalDate> firstDay = cells.day("first_day").map(shared::day);
        Optional<LocalDate> lastDay = cells.day("last_day").map(shared::day);
        return cells.isSound()
                ? Optional.of(new TrackAssignmentEntry(
                        ref.orElseThrow(), track.orElseThrow(), firstDay.orElseThrow(), lastDay, shared.leftOut()))
                : Optional.empty();
    }

    @Override
    public Object key(TrackAssignmentEntry entry) {
        return new Key(entry.enrolmentRef(), entry.firstDay());
    }

    @Override
    public void take(List<TrackAssignmentEntry> entries, Intake intake, IntConsumer done) {
        jobSchool.take(entries, intake, done);
    }
}
