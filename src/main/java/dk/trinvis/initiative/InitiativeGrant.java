package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money granted; it holds from the day on which it was. */
@Entity
@Table(name = "initiative_granted")
class InitiativeGrant extends Fact {

    @ManyToOne
    @JoinColumn(name = "initiative_id")
    @SuppressWarnings("UnusedVariable") // the other side of the association
    private Initiative initiative;

    @Column(name = "amount_oere")
    private long amountOere;

    private String purpose;

    private String committee;

    @Column(name = "condition_text")
    private String condition;

    private boolean development;

    @ElementCollection
    @CollectionTable(name = "initiative_granted_line", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "line_number")
    private List<GrantLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected InitiativeGrant() {}

    InitiativeGrant(Initiative initiative, InitiativeView.Grant grant) {
        super(DateRange.from(grant.grantedOn()));
        this.initiative = initiative;
        amountOere = grant.amountOere();
        purpose = grant.purpose();
        committee = grant.committee();
        condition = grant.condition();
        development = grant.development();
        grant.lines().forEach(line -> lines.add(new GrantLine(line)));
    }

    InitiativeView.Grant view() {
        return new InitiativeView.Grant(
                amountOere,
                valid().first(),
                purpose,
                committee,
                condition,
                development,
                lines.stream().map(GrantLine::view).toList());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(view());
    }
}
