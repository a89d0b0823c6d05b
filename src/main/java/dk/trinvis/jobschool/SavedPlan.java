package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of making of the tracks from a day on; none of it counts until it is applied. */
@Entity
@Table(name = "track_plan")
class SavedPlan extends Fact {

    private static final String TAB = "\t";
    private static final String NONE = "-";

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "initiative_id")
    private long initiativeId;

    private String name;

    private String tracks;

    @Column(name = "group_size")
    private int groupSize;

    @Column(name = "per_week")
    private int perWeek;

    private String state;

    @Column(name = "made_by")
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected SavedPlan() {}

    /**
     * One that is open.
     *
     * @param wanted with a first day
     * @param changed those of its tracks that would be otherwise than they are
     */
    SavedPlan(
            String planId, long initiativeId, String name, NewPlan wanted, List<PlannedTrack> changed, String madeBy) {
        super(DateRange.from(Objects.requireNonNull(wanted.from())));
        this.planId = planId;
        this.initiativeId = initiativeId;
        this.name = name;
        tracks = changed.stream().map(SavedPlan::line).collect(Collectors.joining("\n"));
        groupSize = wanted.groupSize();
        perWeek = wanted.perWeek();
        state = PlanState.OPEN.code();
        this.madeBy = madeBy;
    }

    private SavedPlan(SavedPlan same, PlanState state) {
        super(same.valid());
        planId = same.planId;
        initiativeId = same.initiativeId;
        name = same.name;
        tracks = same.tracks;
        groupSize = same.groupSize;
        perWeek = same.perWeek;
        this.state = state.code();
        madeBy = same.madeBy;
    }

    /** The same, of which that has become. */
    SavedPlan as(PlanState next) {
        return new SavedPlan(this, next);
    }

    String planId() {
        return planId;
    }

    long initiativeId() {
        return initiativeId;
    }

    String name() {
        return name;
    }

    int groupSize() {
        return groupSize;
    }

    int perWeek() {
        return perWeek;
    }

    String madeBy() {
        return madeBy;
    }

    PlanState state() {
        return PlanState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    List<PlannedTrack> tracks() {
        return tracks.lines().map(SavedPlan::track).toList();
    }

    private static String line(PlannedTrack track) {
        return String.join(
                TAB,
                track.code(),
                Integer.toString(track.firstTargetStep()),
                Integer.toString(track.lastTargetStep()),
                track.seats().map(String::valueOf).orElse(NONE),
                track.weeks().map(String::valueOf).orElse(NONE),
                track.title().replaceAll("\\s", " "));
    }

    private static PlannedTrack track(String line) {
        String[] parts = line.split(TAB, -1);
        return new PlannedTrack(
                parts[0],
                parts[5],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                number(parts[3]),
                number(parts[4]));
    }

    private static Optional<Integer> number(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(planId, initiativeId, name, tracks, groupSize, perWeek, state, madeBy);
    }
}
