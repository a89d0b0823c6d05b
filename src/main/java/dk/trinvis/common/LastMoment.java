package dk.trinvis.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one row that a writer of facts holds: the moment of the last recorded fact. */
@Entity
@Table(name = "recording")
class LastMoment {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_moment")
    private Instant moment;

    @SuppressWarnings("NullAway.Init")
    protected LastMoment() {}

    /** The next moment: now, or just after the last one if the machine's clock stands behind it. */
    Instant advance(Instant now) {
        Instant earliest = moment.plus(1, ChronoUnit.MICROS);
        moment = now.isBefore(earliest) ? earliest : now;
        return moment;
    }
}
