package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/** Says what would become of each row of a file, and writes down what is wrong. Records nothing. */
@ApplicationScoped
class ImportCheck {

    /** Ample for the largest file on a slow machine; the server's own limit is for requests. */
    static final int SECONDS = (int) Duration.ofHours(4).toSeconds();

    @Inject
    private Uploads uploads;

    @Inject
    private UserTransaction transaction;

    /** Reads the rows; the file must be one that can be read. */
    <E> ParsedFile<E> parse(Upload upload, ImportKind<E> kind) throws IOException {
        try (TableFile table = uploads.table(upload, kind)) {
            return ParsedFile.read(table, kind, upload.userName());
        }
    }

    /** What the sound rows would come to; {@code done} is told how many have been looked at. */
    <E> Intake check(ParsedFile<E> file, IntConsumer done) {
        Intake intake = Intake.check(file.entries().size());
        try {
            transaction.setTransactionTimeout(SECONDS);
            transaction.begin();
            try {
                file.kind().take(file.entries(), intake, done);
            } finally {
                transaction.rollback();
                transaction.setTransactionTimeout(0);
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        return intake;
    }

    /** Keeps the rejected rows with what is wrong with each; answers the counts. */
    <E> ImportCounts report(Upload upload, ParsedFile<E> file, Intake intake) throws IOException {
        ImportCounts counts = file.counts(intake);
        try (TableFile table = uploads.table(upload, file.kind());
                ReportFile.Writer report = new ReportFile.Writer(uploads.reportOf(upload), counts, table.header())) {
            if (counts.rejected() > 0) {
                file.report(table, intake, report);
            }
        }
        return counts;
    }

    /** As {@link #report}, of a file that cannot be read to its end. */
    ImportCounts report(Upload upload, ImportKind<?> kind, ImportFileException wrong) throws IOException {
        ImportCounts counts = new ImportCounts(0, 0, 0, 0);
        try (ReportFile.Writer report = new ReportFile.Writer(
                uploads.reportOf(upload),
                counts,
                kind.columns().stream().map(ImportColumn::name).toList())) {
            report.reject(1, List.of(), List.of(Fault.of(wrong)));
        }
        return counts;
    }
}
