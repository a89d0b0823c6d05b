package dk.trinvis.enrolment;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which case it is: whose and in which initiative. A citizen who comes back after at least a day gets
 * a new one that points to the one before (rule T-8).
 */
@Entity
class Enrolment extends Identified {

    @Column(name = "enrolment_ref")
    private String ref;

    @Column(name = "citizen_id")
    private long citizenId;

    @Column(name = "initiative_id")
    private long initiativeId;

    private int ordinal;

    @Column(name = "previous_id")
    private @Nullable Long previousId;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(String ref, long citizenId, long initiativeId) {
        this.ref = ref;
        this.citizenId = citizenId;
        this.initiativeId = initiativeId;
        ordinal = 1;
    }

    /** Places it behind the citizen's enrolment before it in the same initiative, if there is one. */
    void follow(Optional<Enrolment> previous) {
        ordinal = previous.map(before -> before.ordinal + 1).orElse(1);
        previousId = previous.map(Enrolment::id).orElse(null);
    }

    /** The citizen was recorded twice, or was not after all. */
    void belongTo(long person) {
        citizenId = person;
    }

    String ref() {
        return ref;
    }

    long citizenId() {
        return citizenId;
    }

    long initiativeId() {
        return initiativeId;
    }

    int ordinal() {
        return ordinal;
    }

    Optional<Long> previousId() {
        return Optional.ofNullable(previousId);
    }
}
