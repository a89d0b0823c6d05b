package dk.trinvis.exchange;

import dk.trinvis.common.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The imports and how far they are. What is said of one while it runs is seen at once; its success only with its rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportJobs {

    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    long begin(Upload upload) {
        ImportJob job = new ImportJob(upload, clock.now());
        entities.persist(job);
        return job.id();
    }

    /** In the transaction of the request, which comes to nothing when the same was asked at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    long beginWithRequest(Upload upload) {
        return begin(upload);
    }

    Optional<Upload> upload(long id) {
        return Optional.ofNullable(entities.find(ImportJob.class, id)).map(ImportJob::upload);
    }

    /** The import of what was sent, if it has begun. */
    Optional<Long> of(Upload upload) {
        return entities.createQuery(
                        "SELECT j FROM ImportJob j WHERE j.upload = :upload AND j.userName = :user", ImportJob.class)
                .setParameter("upload", upload.name())
                .setParameter("user", upload.userName())
                .getResultStream()
                .findFirst()
                .map(ImportJob::id);
    }

    Optional<ImportRow> row(long id) {
        return Optional.ofNullable(entities.find(ImportJob.class, id)).map(ImportJob::row);
    }

    /** The latest first. */
    List<ImportRow> of(String userName) {
        return entities.createQuery(
                        "SELECT j FROM ImportJob j WHERE j.userName = :user ORDER BY j.createdAt DESC, j.id DESC",
                        ImportJob.class)
                .setParameter("user", userName)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(ImportJob::row)
                .toList();
    }

    void progress(long id, int total, int done) {
        entities.find(ImportJob.class, id).progress(total, done);
    }

    /** In the transaction that records the rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void complete(long id, ImportCounts counts) {
        entities.find(ImportJob.class, id).end(ImportState.COMPLETED, counts, clock.now());
    }

    void reject(long id, ImportCounts counts) {
        entities.find(ImportJob.class, id).end(ImportState.REJECTED, counts, clock.now());
    }

    void fail(long id) {
        entities.find(ImportJob.class, id).end(ImportState.FAILED, clock.now());
    }

    /** What ran when the server went down has recorded nothing; answers what was sent. */
    List<Upload> failRunning() {
        List<ImportJob> running = entities.createQuery(
                        "SELECT j FROM ImportJob j WHERE j.state = :running", ImportJob.class)
                .setParameter("running", ImportState.RUNNING.code())
                .getResultList();
        running.forEach(job -> job.end(ImportState.FAILED, clock.now()));
        return running.stream().map(ImportJob::upload).toList();
    }
}
