package dk.trinvis.citizen;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Somebody the municipality helps, known by a reference; what is recorded of them stands in {@link CitizenRecord}. */
@Entity
class Citizen extends Identified {

    @Column(name = "citizen_ref")
    private String ref;

    private boolean synthetic;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Citizen() {}

    Citizen(String ref, boolean synthetic) {
        this.ref = ref;
        this.synthetic = synthetic;
    }

    String ref() {
        return ref;
    }

    /** The number of the citizen under whom the person is known: its own, unless it was recorded twice and merged. */
    long personId() {
        return mergedInto == null ? id() : mergedInto;
    }

    /** From now on the person is known as the other. */
    void mergeInto(Citizen other) {
        mergedInto = other.id();
    }

    /** From now on the person is known by this one again. */
    void standAlone() {
        mergedInto = null;
    }

    /** Whether the person is made up. */
    boolean isSynthetic() {
        return synthetic;
    }
}
