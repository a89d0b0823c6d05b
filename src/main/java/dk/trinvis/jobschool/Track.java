package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a track is on some days. */
@Entity
@Table(name = "track_version")
class Track extends Fact {

    @Column(name = "initiative_id")
    private long initiativeId;

    private String code;

    private String title;

    @Column(name = "public_name")
    private String publicName;

    private String content;

    @Column(name = "first_target_step")
    private int firstTargetStep;

    @Column(name = "last_target_step")
    private int lastTargetStep;

    private @Nullable String criterion;

    @Column(name = "planned_start")
    private @Nullable LocalDate plannedStart;

    private @Nullable Integer seats;

    private @Nullable Integer weeks;

    private @Nullable String responsible;

    private @Nullable String location;

    @SuppressWarnings("NullAway.Init")
    protected Track() {}

    Track(long initiativeId, TrackView view, DateRange valid) {
        super(valid);
        this.initiativeId = initiativeId;
        code = view.code();
        title = view.title();
        publicName = view.publicName();
        content = view.content();
        firstTargetStep = view.firstTargetStep();
        lastTargetStep = view.lastTargetStep();
        criterion = view.criterion().orElse(null);
        plannedStart = view.plannedStart().orElse(null);
        seats = view.seats().orElse(null);
        weeks = view.weeks().orElse(null);
        responsible = view.responsible().orElse(null);
        location = view.location().orElse(null);
    }

    boolean isValidOn(LocalDate day) {
        return valid().contains(day);
    }

    String code() {
        return code;
    }

    TrackView view() {
        return new TrackView(
                code,
                title,
                publicName,
                content,
                firstTargetStep,
                lastTargetStep,
                Optional.ofNullable(criterion),
                Optional.ofNullable(plannedStart),
                Optional.ofNullable(seats),
                Optional.ofNullable(weeks),
                Optional.ofNullable(responsible),
                Optional.ofNullable(location));
    }

    TrackVersion version() {
        return new TrackVersion(
                view(),
                valid().first(),
                valid().lastDay(),
                recordedAt(),
                recordedBy(),
                supersededAt(),
                correctionReason());
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(initiativeId, view());
    }
}
