package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.SchoolFileService;
import dk.trinvis.jobschool.SessionEntry;
import dk.trinvis.jobschool.SessionView;
import dk.trinvis.jobschool.Teaching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Sessions of the job school, one a row; clock times are Danish. */
@ApplicationScoped
class SessionFile implements ImportKind<SessionEntry> {

    private static final int REF_LENGTH = 36;
    private static final int CODE_LENGTH = 60;
    private static final int USER_NAME_LENGTH = 80;
    private static final int TEXT_LENGTH = 1000;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private SchoolFileService school;

    @Override
    public String code() {
        return "sessions";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("session_ref", "S-1001"),
                ImportColumn.required("initiative", "FI-2023"),
                ImportColumn.required("track", "spor-2"),
                ImportColumn.required("location", "noerremarkscenteret-10"),
                ImportColumn.required("day", "04-10-2023"),
                ImportColumn.required("starts", "09:30"),
                ImportColumn.required("ends", "12:00"),
                ImportColumn.optional("instructor", ""),
                ImportColumn.optional("purpose", "library_and_health"),
                ImportColumn.optional("content", ""),
                ImportColumn.optional("capacity", "12"),
                ImportColumn.optional("state", "planned"),
                ImportColumn.optional("reason", ""),
                ImportColumn.optional("series", ""));
    }

    @Override
    public Optional<SessionEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.reference("session_ref", REF_LENGTH);
        Optional<String> initiative = cells.text("initiative", CODE_LENGTH).map(shared::text);
        Optional<String> state = cells.text("state", CODE_LENGTH).map(shared::text);
        Optional<String> series = cells.reference("series", REF_LENGTH).map(shared::text);
        NewSession wanted = wanted(cells, shared);
        return cells.isSound()
                ? Optional.of(new SessionEntry(
                        ref.orElseThrow(), initiative.orElseThrow(), wanted, state, series, shared.leftOut()))
                : Optional.empty();
    }

    private static NewSession wanted(Cells cells, Shared shared) {
        Optional<String> track = cells.text("track", CODE_LENGTH).map(shared::text);
        Optional<String> location = cells.text("location", CODE_LENGTH).map(shared::text);
        Optional<String> instructor = cells.text("instructor", USER_NAME_LENGTH).map(shared::text);
        Optional<LocalDate> day = cells.day("day").map(shared::day);
        Optional<LocalTime> starts = cells.time("starts");
        Optional<LocalTime> ends = cells.time("ends");
        return new NewSession(
                track.orElse(null),
                location.orElse(null),
                instructor.orElse(null),
                day.orElse(null),
                starts.orElse(null),
                ends.orElse(null),
                cells.text("purpose", CODE_LENGTH).map(shared::text).orElse(null),
                cells.text("content", TEXT_LENGTH).map(shared::text).orElse(null),
                cells.wholeNumber("capacity", 1, MOST_PEOPLE).orElse(null),
                cells.text("reason", TEXT_LENGTH).map(shared::text).orElse(null),
                null);
    }

    @Override
    public Object key(SessionEntry entry) {
        return entry.ref();
    }

    @Override
    public void take(List<SessionEntry> entries, Intake intake, IntConsumer done) {
        school.takeSessions(entries, intake, done);
    }

    /** The cells of a session of the initiative, in the order of the columns. */
    static List<String> cells(String initiative, SessionView session) {
        Teaching teaching = session.teaching();
        return List.of(
                session.id(),
                initiative,
                teaching.track(),
                teaching.location(),
                session.slot().day().toString(),
                session.slot().starts().toString(),
                session.slot().ends().toString(),
                teaching.instructor().orElse(""),
                teaching.purpose(),
                teaching.content(),
                teaching.capacity().map(String::valueOf).orElse(""),
                session.state().code(),
                session.reason().orElse(""),
                session.series().orElse(""));
    }
}
