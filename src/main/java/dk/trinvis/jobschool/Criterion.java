package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an enrolment meets what a track asks besides the step. Sensitive: it can tell of health. */
@Entity
@Table(name = "track_criterion")
class Criterion extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private String track;

    private boolean met;

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    Criterion(long enrolmentId, String track, boolean met, DateRange days) {
        super(days);
        this.enrolmentId = enrolmentId;
        this.track = track;
        this.met = met;
    }

    String track() {
        return track;
    }

    boolean isMet() {
        return met;
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, track, met);
    }
}
