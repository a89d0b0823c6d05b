package dk.trinvis.initiative;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "initiative_grant")
class InitiativeGrant extends Identified {

    @ManyToOne
    @JoinColumn(name = "initiative_id")
    @SuppressWarnings("UnusedVariable") // the other side of the association
    private Initiative initiative;

    @Column(name = "amount_oere")
    private long amountOere;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected InitiativeGrant() {}

    InitiativeGrant(Initiative initiative, InitiativeView.Grant grant) {
        this.initiative = initiative;
        amountOere = grant.amountOere();
        grantedOn = grant.grantedOn();
        purpose = grant.purpose();
    }

    InitiativeView.Grant view() {
        return new InitiativeView.Grant(amountOere, grantedOn, purpose);
    }
}
