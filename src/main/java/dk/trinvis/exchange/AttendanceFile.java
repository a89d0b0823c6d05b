package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.jobschool.AttendanceEntry;
import dk.trinvis.jobschool.SchoolFileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Who met at the sessions of the job school, and how. */
@ApplicationScoped
class AttendanceFile implements ImportKind<AttendanceEntry> {

    private static final int REF_LENGTH = 60;

    @Inject
    private SchoolFileService school;

    private record Key(String sessionRef, String enrolmentRef) {}

    @Override
    public String code() {
        return "attendance";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("session_ref", "S-1001"),
                ImportColumn.key("enrolment_ref", "F-1001"),
                ImportColumn.required("state", "present"));
    }

    @Override
    public Optional<AttendanceEntry> entry(Cells cells, Shared shared) {
        Optional<String> session = cells.text("session_ref", REF_LENGTH).map(shared::text);
        Optional<String> enrolment = cells.text("enrolment_ref", REF_LENGTH).map(shared::text);
        Optional<String> state = cells.text("state", REF_LENGTH).map(shared::text);
        return cells.isSound()
                ? Optional.of(new AttendanceEntry(session.orElseThrow(), enrolment.orElseThrow(), state.orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Object key(AttendanceEntry entry) {
        return new Key(entry.sessionRef(), entry.enrolmentRef());
    }

    @Override
    public void take(List<AttendanceEntry> entries, Intake intake, IntConsumer done) {
        school.takeAttendance(entries, intake, done);
    }

    /** The cells of a row, in the order of the columns. */
    static List<String> cells(AttendanceEntry entry) {
        return List.of(entry.sessionRef(), entry.enrolmentRef(), entry.state());
    }
}
