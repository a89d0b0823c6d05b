package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
class Track extends Identified {

    @Column(name = "initiative_id")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long initiativeId;

    private String code;

    private String title;

    private String content;

    @Column(name = "first_target_step")
    private int firstTargetStep;

    @Column(name = "last_target_step")
    private int lastTargetStep;

    private @Nullable String criterion;

    @Column(name = "planned_start")
    private @Nullable LocalDate plannedStart;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Track() {}

    Track(long initiativeId, TrackView view, DateRange valid) {
        this.initiativeId = initiativeId;
        code = view.code();
        title = view.title();
        content = view.content();
        firstTargetStep = view.firstTargetStep();
        lastTargetStep = view.lastTargetStep();
        criterion = view.criterion().orElse(null);
        plannedStart = view.plannedStart().orElse(null);
        validFrom = valid.first();
        validUntil = valid.until();
    }

    boolean isValidOn(LocalDate day) {
        return new DateRange(validFrom, validUntil).contains(day);
    }

    TrackView view() {
        return new TrackView(
                code,
                title,
                content,
                firstTargetStep,
                lastTargetStep,
                Optional.ofNullable(criterion),
                Optional.ofNullable(plannedStart));
    }
}
