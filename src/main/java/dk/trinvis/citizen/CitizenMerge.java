package dk.trinvis.citizen;

import dk.trinvis.common.Fact;
import dk.trinvis.common.Identified;
import dk.trinvis.common.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two citizens turned out to be one person. */
@Entity
@Table(name = "citizen_merge")
class CitizenMerge extends Identified {

    @ManyToOne
    private Citizen kept;

    @ManyToOne
    private Citizen absorbed;

    private String reason;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected CitizenMerge() {}

    CitizenMerge(Citizen kept, Citizen absorbed, Stamp stamp) {
        this.kept = kept;
        this.absorbed = absorbed;
        reason = stamp.correctionReason().orElseThrow();
        mergedAt = stamp.moment();
        mergedBy = stamp.by();
        undoneAt = Fact.NEVER;
    }

    Citizen kept() {
        return kept;
    }

    Citizen absorbed() {
        return absorbed;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    void undo(Stamp stamp) {
        undoneAt = stamp.moment();
        undoneBy = stamp.by();
    }

    MergeRow row() {
        return new MergeRow(id(), kept.ref(), absorbed.ref(), reason, mergedAt, mergedBy);
    }
}
