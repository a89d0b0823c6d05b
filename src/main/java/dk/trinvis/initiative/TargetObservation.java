package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured of a target; it holds from the day on which it was published. */
@Entity
@Table(name = "target_observation")
class TargetObservation extends Fact {

    @Column(name = "target_id")
    private long targetId;

    private BigDecimal measured;

    private String publication;

    @Column(name = "covers_from")
    private LocalDate coversFrom;

    @Column(name = "covers_until")
    private LocalDate coversUntil;

    @SuppressWarnings("NullAway.Init")
    protected TargetObservation() {}

    TargetObservation(long targetId, Observation observation) {
        super(DateRange.from(observation.publishedOn()));
        this.targetId = targetId;
        measured = observation.value();
        publication = observation.publication();
        coversFrom = observation.covers().first();
        coversUntil = observation.covers().until();
    }

    long targetId() {
        return targetId;
    }

    Observation view() {
        return new Observation(
                TargetEntry.plain(measured), publication, valid().first(), new DateRange(coversFrom, coversUntil));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(targetId, view());
    }
}
