package dk.trinvis.exchange.bulk;

import dk.trinvis.common.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of many cases: planned by somebody, recorded once, and perhaps taken back once. */
@Entity
@Table(name = "bulk_change")
class BulkChange {

    @Id
    private String id;

    private String action;

    private String target;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private @Nullable String purpose;

    @Column(name = "late_reason")
    private @Nullable String reason;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected BulkChange() {}

    BulkChange(BulkTerms terms, Instant now, String by) {
        id = UUID.randomUUID().toString();
        action = terms.action();
        target = terms.target();
        from = terms.from();
        lastDay = terms.lastDay().orElse(null);
        purpose = terms.purpose().orElse(null);
        reason = terms.reason().orElse(null);
        plannedAt = now;
        plannedBy = by;
    }

    String id() {
        return id;
    }

    BulkTerms terms() {
        return new BulkTerms(
                action,
                target,
                from,
                Optional.ofNullable(lastDay),
                Optional.ofNullable(purpose),
                Optional.ofNullable(reason));
    }

    boolean isOf(String userName) {
        return plannedBy.equals(userName);
    }

    Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    void record(Instant moment) {
        if (recordedAt != null) {
            throw new RuleBroken("exchange.bulk.recordedAlready");
        }
        recordedAt = moment;
    }

    /** Answers the moment whose facts are to be taken back. */
    Instant undo(Instant moment) {
        if (undoneAt != null) {
            throw new RuleBroken("exchange.bulk.undoneAlready");
        }
        undoneAt = moment;
        return recordedAt().orElseThrow(() -> new RuleBroken("exchange.bulk.notRecorded"));
    }
}
