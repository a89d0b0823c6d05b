package dk.trinvis.initiative;

import dk.trinvis.common.Identified;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    private String committee;

    @Column(name = "condition_text")
    private String condition;

    private boolean development;

    @ElementCollection
    @CollectionTable(name = "grant_line", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "line_number")
    private List<GrantLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected InitiativeGrant() {}

    InitiativeGrant(Initiative initiative, InitiativeView.Grant grant) {
        this.initiative = initiative;
        amountOere = grant.amountOere();
        grantedOn = grant.grantedOn();
        purpose = grant.purpose();
        committee = grant.committee();
        condition = grant.condition();
        development = grant.development();
        grant.lines().forEach(line -> lines.add(new GrantLine(line)));
    }

    InitiativeView.Grant view() {
        return new InitiativeView.Grant(
                amountOere,
                grantedOn,
                purpose,
                committee,
                condition,
                development,
                lines.stream().map(GrantLine::view).toList());
    }
}
