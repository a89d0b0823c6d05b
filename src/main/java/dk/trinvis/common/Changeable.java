package dk.trinvis.common;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored thing whose content is written over, and which knows when and by whom it was last. */
@MappedSuperclass
public abstract class Changeable extends Identified {

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    /** It was changed by whoever has the stamp. */
    public void touch(Stamp stamp) {
        changedAt = stamp.moment();
        changedBy = stamp.by();
    }

    /** The state that whoever reads it now has seen; what was never changed has one, too. */
    public Version version() {
        return new Version(
                Objects.requireNonNullElse(changedAt, Instant.EPOCH), Objects.requireNonNullElse(changedBy, ""));
    }
}
