package dk.trinvis.exchange;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.jobschool.SchoolFileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands sessions and attendance out as files that an import takes in again and finds unchanged. */
@ApplicationScoped
@Allow(Permission.CHANGE_TRACKS)
public class ExportService {

    private static final int FOUR_WEEKS = 28;

    @Inject
    private SchoolFileService school;

    @Inject
    private SessionFile sessionFile;

    @Inject
    private AttendanceFile attendanceFile;

    @Inject
    private Clock clock;

    /** A file with its rows, the header first. */
    public record Export(String kind, String initiative, TableFormat format, List<List<String>> rows) {

        /** With its ending. */
        public String name() {
            return kind + "-" + initiative + "." + format.ending();
        }

        public void writeTo(OutputStream out) throws IOException {
            format.write(out, rows.get(0), rows.subList(1, rows.size()));
        }
    }

    /**
     * What an import of sessions takes, of an initiative's sessions on some days, the first and the last included: where
     * nothing is said four weeks from today, at most a year.
     */
    public Export sessions(String initiative, Optional<LocalDate> from, Optional<LocalDate> to, TableFormat format) {
        return export(
                sessionFile,
                initiative,
                format,
                school.sessions(initiative, days(from, to)).stream()
                        .map(session -> SessionFile.cells(initiative, session))
                        .toList());
    }

    /** The same of attendance at them, of the cases that the team answers for. */
    public Export attendance(String initiative, Optional<LocalDate> from, Optional<LocalDate> to, TableFormat format) {
        return export(
                attendanceFile,
                initiative,
                format,
                school.attendance(initiative, days(from, to)).stream()
                        .map(AttendanceFile::cells)
                        .toList());
    }

    private DateRange days(Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate first = from.orElseGet(clock::today);
        LocalDate last = to.orElseGet(() -> first.plusDays(FOUR_WEEKS - 1));
        if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw new InvalidInput("to", "jobschool.session.untilOutside", first, first.plusYears(1));
        }
        return DateRange.inclusive(first, last);
    }

    private static Export export(ImportKind<?> kind, String initiative, TableFormat format, List<List<String>> rows) {
        List<String> header = kind.columns().stream().map(ImportColumn::name).toList();
        return new Export(
                kind.code(),
                initiative,
                format,
                Stream.concat(Stream.of(header), rows.stream()).toList());
    }
}
