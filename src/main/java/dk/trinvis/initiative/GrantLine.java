package dk.trinvis.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part of a grant. */
@Embeddable
class GrantLine {

    private String purpose;

    @Column(name = "amount_oere")
    private long amountOere;

    @SuppressWarnings("NullAway.Init")
    protected GrantLine() {}

    GrantLine(InitiativeView.GrantLine line) {
        purpose = line.purpose();
        amountOere = line.amountOere();
    }

    InitiativeView.GrantLine view() {
        return new InitiativeView.GrantLine(purpose, amountOere);
    }
}
