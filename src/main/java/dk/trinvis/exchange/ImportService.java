package dk.trinvis.exchange;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.common.Answer;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Intake;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes files in. A file is checked whole before anything is written and is written whole or not at all. One that cannot be
 * read as a table of its kind is an {@link ImportFileException} at once, without an import; {@link NotFound} is a kind,
 * import or file that does not exist or is not the caller's, or not for the caller to send.
 */
@ApplicationScoped
@Allow({Permission.IMPORT, Permission.MAKE_DOCUMENTS})
public class ImportService {

    /**
     * 30 MB, 256 MB unpacked, 1,000,000 rows, 64 columns, 4,000 characters a cell. What the rows state is kept in memory while
     * they are checked, one file at a time: the most of them, all wrong, take 350 MB of the server's heap of 1 GB.
     */
    static final TableLimits LIMITS = new TableLimits(30L << 20, 256L << 20, 1_000_000, 64, 4_000);

    /** How many errors an answer holds; all of them are in the file of rejected rows. */
    public static final int MOST_ERRORS = 1_000;

    private static final int ROWS_SHOWN = 10;

    private static final int ACCEPTED = 202;

    @Inject
    private Once once;

    @Inject
    private ImportKinds kinds;

    @Inject
    private ImportCheck checks;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportQueue queue;

    @Inject
    private Uploads uploads;

    @Inject
    private ImportLog log;

    @Inject
    private CurrentUser user;

    /** A large file takes memory: those who check at the same moment wait for each other. */
    private final Semaphore checking = new Semaphore(1);

    /** A kind of file to choose and to describe. */
    public record KindRow(String code, List<ImportColumn> columns) {}

    /** A file that has been checked, with its first rows as they were read. */
    public record Checked(
            String kind,
            String upload,
            ImportCounts counts,
            List<ImportError> errors,
            List<String> header,
            List<List<String>> rows) {}

    public List<KindRow> kinds() {
        return kinds.all().stream()
                .map(kind -> new KindRow(kind.code(), kind.columns()))
                .toList();
    }

    /** Refuses a kind that does not exist. */
    public void requireKind(String kind) {
        kinds.withCode(kind);
    }

    /** What would become of the file; nothing is kept of it. */
    public Checked check(String kind, InputStream sent, Locale locale) throws IOException {
        Upload upload = uploads.keep(sent, kinds.withCode(kind).code(), user.userName());
        try {
            check(upload);
            return checked(upload, locale);
        } finally {
            uploads.delete(upload);
            uploads.deleteReport(upload);
        }
    }

    /** As {@link #check}, but the file is kept for a day, to be taken in by {@link #confirm}; answers its name. */
    public String keepAndCheck(String kind, InputStream sent) throws IOException {
        Upload upload = uploads.keep(sent, kinds.withCode(kind).code(), user.userName());
        try {
            check(upload);
        } catch (IOException | RuntimeException e) {
            uploads.delete(upload);
            throw e;
        }
        return upload.name();
    }

    private void check(Upload upload) throws IOException {
        checking.acquireUninterruptibly();
        try {
            check(upload, kinds.withCode(upload.kind()));
        } finally {
            checking.release();
        }
    }

    private <E> void check(Upload upload, ImportKind<E> kind) throws IOException {
        ParsedFile<E> file = checks.parse(upload, kind);
        Intake intake = checks.check(file, rows -> {});
        log.checked(kind.code(), checks.report(upload, file, intake));
    }

    /** The caller's file that was checked. */
    public Checked checked(String kind, String name, Locale locale) throws IOException {
        return checked(new Upload(name, kind, user.userName()), locale);
    }

    private Checked checked(Upload upload, Locale locale) throws IOException {
        try (ReportFile report = uploads.report(upload).orElseThrow(() -> new NotFound("upload"));
                TableFile table = uploads.table(upload, kinds.withCode(upload.kind()))) {
            List<List<String>> rows = new ArrayList<>();
            while (table.hasNext() && rows.size() < ROWS_SHOWN) {
                rows.add(shown(table.next(), table.header()));
            }
            return new Checked(
                    upload.kind(),
                    upload.name(),
                    report.counts(),
                    report.errors(MOST_ERRORS, locale),
                    table.header(),
                    rows);
        }
    }

    /** Cells as they were read, long ones cut and CPR numbers masked. */
    private static List<String> shown(Row row, List<String> header) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = i < row.cells().size() ? row.cells().get(i) : "";
            Optional<CprNumber> cpr = header.get(i).equals("cpr") ? CprNumber.parse(cell) : Optional.empty();
            shown.add(cpr.map(CprNumber::masked).orElseGet(() -> QuotedValue.of(cell)));
        }
        return shown;
    }

    /** The rejected rows of a file that was checked, see {@link ErrorsCsv}. */
    public void copyErrors(String kind, String name, OutputStream out, Locale locale) throws IOException {
        try (ReportFile report =
                uploads.report(new Upload(name, kind, user.userName())).orElseThrow(() -> new NotFound("upload"))) {
            log.handedOut(kind, report.counts());
            report.copyTo(out, locale);
        }
    }

    /**
     * Begins to take in a file; answers the number of the import, of two with one key that of the first.
     *
     * @param key as in {@link Once#answer}
     */
    public long start(String kind, InputStream sent, Optional<String> key) throws IOException {
        DigestInputStream content = Fingerprint.along(sent);
        Upload upload = uploads.keep(content, kinds.withCode(kind).code(), user.userName());
        try {
            requireTable(upload);
            Answer begun = once.answer(
                    key,
                    "import " + kind + " " + Fingerprint.of(content),
                    () -> new Answer(ACCEPTED, Long.toString(jobs.beginWithRequest(upload))));
            long id = Long.parseLong(String.valueOf(begun.location()));
            if (jobs.upload(id).filter(upload::equals).isPresent()) {
                queue.add(id);
            } else {
                uploads.delete(upload);
            }
            return id;
        } catch (IOException | RuntimeException e) {
            uploads.delete(upload);
            throw e;
        }
    }

    /** Begins to take in a file that was checked; a file that is on its way already stays the same import. */
    public long confirm(String kind, String name) throws IOException {
        Upload upload = new Upload(name, kind, user.userName());
        Optional<Long> begun = jobs.of(upload);
        return begun.isPresent() ? begun.get() : begin(upload);
    }

    private long begin(Upload upload) throws IOException {
        requireTable(upload);
        long id = jobs.begin(upload);
        queue.add(id);
        return id;
    }

    private void requireTable(Upload upload) throws IOException {
        uploads.table(upload, kinds.withCode(upload.kind())).close();
    }

    /** The caller's imports, the latest first, at most a hundred. */
    public List<ImportRow> own() {
        return jobs.of(user.userName());
    }

    /** An import of the caller's; those who import for every team see everybody's. */
    public ImportRow show(long id) {
        visible(id);
        return jobs.row(id).orElseThrow(() -> new NotFound("import"));
    }

    /** The first {@link #MOST_ERRORS} errors of an import that was rejected; none 30 days later. */
    public List<ImportError> errors(long id, Locale locale) throws IOException {
        try (ReportFile report = rejected(id).orElse(null)) {
            return report == null ? List.of() : report.errors(MOST_ERRORS, locale);
        }
    }

    /**
     * The rejected rows of an import of the caller's, see {@link ErrorsCsv}; a header only, when there are none or no longer
     * any. They hold names and CPR numbers: administrators do not get those that others sent.
     */
    public void copyErrors(long id, OutputStream out, Locale locale) throws IOException {
        Upload upload = own(id);
        try (ReportFile report = rejected(id).orElse(null)) {
            if (report == null) {
                List<String> header = kinds.withCode(upload.kind()).columns().stream()
                        .map(ImportColumn::name)
                        .toList();
                ErrorsCsv.write(out, header, locale).close();
            } else {
                log.handedOut(upload.kind(), report.counts());
                report.copyTo(out, locale);
            }
        }
    }

    /** Refuses an import that is not the caller's own. */
    public void requireOwn(long id) {
        own(id);
    }

    private Upload own(long id) {
        return jobs.upload(id)
                .filter(upload -> upload.userName().equals(user.userName()))
                .orElseThrow(() -> new NotFound("import"));
    }

    private Optional<ReportFile> rejected(long id) throws IOException {
        Upload upload = visible(id);
        return jobs.row(id).orElseThrow().state() == ImportState.REJECTED ? uploads.report(upload) : Optional.empty();
    }

    private Upload visible(long id) {
        return jobs.upload(id)
                .filter(upload -> upload.userName().equals(user.userName()) || user.may(Permission.IMPORT_FOR_ALL))
                .orElseThrow(() -> new NotFound("import"));
    }

    /** A file of this kind with one row, to begin with. */
    public void copyExample(String kind, OutputStream out) throws IOException {
        ExampleCsv.write(kinds.withCode(kind).columns(), out);
    }
}
