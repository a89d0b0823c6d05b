package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who waits was not taken when there was a place: a decision with a reason, after which they go on waiting. */
@Entity
@Table(name = "pass_over")
class PassOver extends Fact {

    private String series;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected PassOver() {}

    PassOver(String series, LocalDate on, String reason) {
        super(DateRange.inclusive(on, on));
        this.series = series;
        this.reason = reason;
    }

    String series() {
        return series;
    }

    ReferralView.PassedOver view() {
        return new ReferralView.PassedOver(valid().first(), reason, recordedBy());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(series, reason);
    }
}
