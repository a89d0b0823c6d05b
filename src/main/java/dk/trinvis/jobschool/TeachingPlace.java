package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "teaching_place")
class TeachingPlace extends Identified {

    @Column(name = "initiative_id")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long initiativeId;

    private String name;

    private String purpose;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected TeachingPlace() {}

    TeachingPlace(long initiativeId, TeachingPlaceView view, DateRange valid) {
        this.initiativeId = initiativeId;
        name = view.name();
        purpose = view.purpose();
        validFrom = valid.first();
        validUntil = valid.until();
    }

    boolean isUsedOn(LocalDate day) {
        return new DateRange(validFrom, validUntil).contains(day);
    }

    TeachingPlaceView view() {
        return new TeachingPlaceView(name, purpose);
    }
}
