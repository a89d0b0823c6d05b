package dk.trinvis.citizen;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Somebody the municipality helps, known by a reference; what is recorded of them stands in {@link CitizenRecord}. */
@Entity
class Citizen extends Identified {

    @Column(name = "citizen_ref")
    private String ref;

    private boolean synthetic;

    @SuppressWarnings("NullAway.Init")
    protected Citizen() {}

    Citizen(String ref, boolean synthetic) {
        this.ref = ref;
        this.synthetic = synthetic;
    }

    String ref() {
        return ref;
    }

    /** Whether the person is made up. */
    boolean isSynthetic() {
        return synthetic;
    }
}
