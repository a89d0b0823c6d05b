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
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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

    private int lot;

    @ElementCollection
    @CollectionTable(name = "initiative_granted_line", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "line_number")
    private List<GrantLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected InitiativeGrant() {}

    /** Those of an initiative; of equal ones each has its lot, so that money granted twice counts twice. */
    static List<InitiativeGrant> of(Initiative initiative, List<InitiativeView.Grant> grants) {
        return IntStream.range(0, grants.size())
                .mapToObj(index -> {
                    InitiativeView.Grant grant = grants.get(index);
                    return new InitiativeGrant(
                            initiative, grant, Collections.frequency(grants.subList(0, index), grant));
                })
                .toList();
    }

    private InitiativeGrant(Initiative initiative, InitiativeView.Grant grant, int lot) {
        super(DateRange.from(grant.grantedOn()));
        this.initiative = initiative;
        amountOere = grant.amountOere();
        purpose = grant.purpose();
        committee = grant.committee();
        condition = grant.condition();
        development = grant.development();
        this.lot = lot;
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
        return Arrays.asList(view(), lot);
    }
}
