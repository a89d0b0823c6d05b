package dk.trinvis.committee;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure as it was published for an area and a period; a later publication supersedes it. */
@Entity
@Table(name = "key_figure_observation")
class KeyFigureObservation extends Fact {

    private String area;

    private String measure;

    private String breakdown;

    private BigDecimal amount;

    private String state;

    private String source;

    private LocalDate published;

    /** What two publications of the same figure have in common. */
    record Key(String area, String measure, String breakdown, DateRange days) {}

    @SuppressWarnings("NullAway.Init")
    protected KeyFigureObservation() {}

    KeyFigureObservation(Key key, BigDecimal amount, KeyFigureState state, String source, LocalDate published) {
        super(key.days());
        area = key.area();
        measure = key.measure();
        breakdown = key.breakdown();
        this.amount = amount;
        this.state = state.code();
        this.source = source;
        this.published = published;
    }

    Key key() {
        return new Key(area, measure, breakdown, valid());
    }

    /**
     * What takes the place of an earlier publication when this one comes: nothing where it is older or the same, this one as a
     * revision where a final value changes or was revised before, and else this one. A later publication of the same value is
     * kept too, so that none from between the two can take its place.
     */
    Optional<KeyFigureObservation> after(KeyFigureObservation before) {
        boolean same = amount.compareTo(before.amount) == 0;
        if (published.isBefore(before.published) || isRepeated(before, same)) {
            return Optional.empty();
        }
        boolean revised = before.is(KeyFigureState.REVISED) || (before.is(KeyFigureState.FINAL) && !same);
        return Optional.of(
                revised ? new KeyFigureObservation(key(), amount, KeyFigureState.REVISED, source, published) : this);
    }

    private boolean isRepeated(KeyFigureObservation before, boolean same) {
        boolean settled = before.is(KeyFigureState.PROVISIONAL) && !is(KeyFigureState.PROVISIONAL);
        return same && !settled && !published.isAfter(before.published);
    }

    private boolean is(KeyFigureState other) {
        return state.equals(other.code());
    }

    KeyFigureObserved view() {
        return new KeyFigureObserved(
                area,
                measure,
                breakdown,
                valid().first(),
                amount,
                state,
                source,
                published,
                recordedAt(),
                supersededAt());
    }

    @Override
    protected List<@Nullable Object> content() {
        return List.of(area, measure, breakdown, amount, state, source, published);
    }
}
