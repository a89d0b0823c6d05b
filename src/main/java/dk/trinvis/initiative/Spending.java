package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was spent on a line of an initiative's grants in a month. */
@Entity
class Spending extends Fact {

    @Column(name = "initiative_id")
    private long initiativeId;

    private String line;

    @Column(name = "amount_oere")
    private long amountOere;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Spending() {}

    Spending(long initiativeId, SpendingEntry entry) {
        super(DateRange.inclusive(entry.month().atDay(1), entry.month().atEndOfMonth()));
        this.initiativeId = initiativeId;
        line = entry.line();
        amountOere = entry.amountOere();
        source = entry.source();
    }

    String line() {
        return line;
    }

    YearMonth month() {
        return YearMonth.from(valid().first());
    }

    long amountOere() {
        return amountOere;
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(initiativeId, line, amountOere, source);
    }
}
