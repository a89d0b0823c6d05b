package dk.trinvis.common;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored thing with an opaque number of its own. */
@MappedSuperclass
public abstract class Identified {

    @Id
    @SequenceGenerator(name = "row_seq", sequenceName = "row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private @Nullable Long id;

    /** Its number, given when it is persisted. */
    public long id() {
        return Objects.requireNonNull(id, "not persisted yet");
    }
}
