package dk.trinvis.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request that was done, with its answer. */
@Entity
@Table(name = "done_request")
class DoneRequest {

    @Id
    private String id;

    private String fingerprint;

    private int status;

    private @Nullable String location;

    @Column(name = "done_at")
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected DoneRequest() {}

    DoneRequest(String id, String fingerprint, Answer answer, Instant doneAt) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.status = answer.status();
        this.location = answer.location();
        this.doneAt = doneAt;
    }

    boolean isFor(String print) {
        return fingerprint.equals(print);
    }

    Answer answer() {
        return new Answer(status, location);
    }
}
