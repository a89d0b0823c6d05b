package dk.trinvis.exchange;

import dk.trinvis.access.ActingAs;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Wordless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes one file in, in the name of who sent it: checks it whole, then records it in one transaction or not at all. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportKinds kinds;

    @Inject
    private ImportCheck checks;

    @Inject
    private Uploads uploads;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private ImportLog log;

    @Inject
    private UserTransaction transaction;

    /** Does the job from beginning to end; whatever happens is in its row. */
    void run(long id) {
        Upload upload = jobs.upload(id).orElseThrow();
        try {
            actingAs.call(upload.userName(), () -> {
                work(id, upload, kinds.withCode(upload.kind()));
                return true;
            });
        } catch (RuntimeException | OutOfMemoryError e) {
            jobs.fail(id);
            LOG.log(Level.SEVERE, "Import " + id + " failed", Wordless.of(e));
        }
    }

    private void work(long id, Upload upload, ImportKind<?> kind) {
        try {
            try {
                take(id, upload, kind);
            } catch (ImportFileException wrong) {
                reject(id, upload, checks.report(upload, kind, wrong));
            } finally {
                uploads.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <E> void take(long id, Upload upload, ImportKind<E> kind) throws IOException {
        ParsedFile<E> file = checks.parse(upload, kind);
        Progress progress = new Progress(done -> jobs.progress(id, file.total(), done));
        Intake intake = checks.check(file, rows -> progress.reached(rows / 2));
        if (file.counts(intake).rejected() == 0) {
            int half = file.total() / 2;
            intake = record(id, file, rows -> progress.reached(half + rows / 2));
        }
        if (file.counts(intake).rejected() > 0) {
            reject(id, upload, checks.report(upload, file, intake));
        } else {
            uploads.deleteReport(upload);
        }
    }

    private void reject(long id, Upload upload, ImportCounts counts) {
        log.rejected(id, upload.kind(), counts);
        jobs.reject(id, counts);
    }

    /** Records every entry, unless one is refused now that nobody else can write. */
    private <E> Intake record(long id, ParsedFile<E> file, IntConsumer done) {
        try {
            transaction.setTransactionTimeout(ImportCheck.SECONDS);
            transaction.begin();
            try {
                Intake intake = Intake.record(file.entries().size(), recording.stamp(file.userName()), "Import " + id);
                file.kind().take(file.entries(), intake, done);
                if (intake.count(Intake.Fate.REFUSED) == 0) {
                    audit.imported(file.kind().code(), file.total());
                    jobs.complete(id, file.counts(intake));
                    transaction.commit();
                }
                return intake;
            } finally {
                rollbackIfOpen();
                transaction.setTransactionTimeout(0);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rollbackIfOpen() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
