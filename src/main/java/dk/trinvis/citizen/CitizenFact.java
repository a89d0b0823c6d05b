package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Something recorded of a citizen, which holds on some days. */
@MappedSuperclass
abstract class CitizenFact extends Fact {

    @Column(name = "citizen_id")
    private long citizenId;

    protected CitizenFact() {}

    CitizenFact(long citizenId, DateRange days) {
        super(days);
        this.citizenId = citizenId;
    }

    long citizenId() {
        return citizenId;
    }
}
