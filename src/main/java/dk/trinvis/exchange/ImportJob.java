package dk.trinvis.exchange;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file on its way in. It runs until it is completed, rejected for what it says, or has failed for no fault of its own. */
@Entity
@Table(name = "import_job")
class ImportJob extends Identified {

    private String kind;

    private String state = ImportState.RUNNING.code();

    @Column(name = "user_name")
    private String userName;

    private String upload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private int total;
    private int done;
    private int accepted;
    private int unchanged;
    private int rejected;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    ImportJob(Upload upload, Instant createdAt) {
        this.kind = upload.kind();
        this.userName = upload.userName();
        this.upload = upload.name();
        this.createdAt = createdAt;
    }

    Upload upload() {
        return new Upload(upload, kind, userName);
    }

    ImportState state() {
        return Coded.find(ImportState.class, state).orElseThrow();
    }

    /** How far it is: rows checked and rows recorded, both counting half. */
    void progress(int allRows, int doneRows) {
        total = allRows;
        done = doneRows;
    }

    void end(ImportState newState, ImportCounts counts, Instant now) {
        end(newState, now);
        total = counts.total();
        done = counts.total();
        accepted = counts.accepted();
        unchanged = counts.unchanged();
        rejected = counts.rejected();
    }

    void end(ImportState newState, Instant now) {
        state = newState.code();
        finishedAt = now;
    }

    ImportRow row() {
        return new ImportRow(
                id(),
                kind,
                userName,
                state(),
                createdAt,
                Optional.ofNullable(finishedAt),
                done,
                new ImportCounts(total, accepted, unchanged, rejected));
    }
}
