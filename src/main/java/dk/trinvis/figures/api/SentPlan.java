package dk.trinvis.figures.api;

import dk.trinvis.jobschool.NewPlan;
import dk.trinvis.jobschool.PlannedTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan of tracks as a script wants it kept.
 *
 * @param from the day from which the tracks would be so
 * @param groupSize the most in a group; 12 where nothing is said
 * @param perWeek sessions of a group in a week; 2 where nothing is said
 * @param tracks those that would be otherwise, or new; the others stay
 */
public record SentPlan(
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable Integer groupSize,
        @Nullable Integer perWeek,
        @Nullable List<SentTrack> tracks) {

    private static final int GROUP_SIZE = 12;
    private static final int PER_WEEK = 2;

    /**
     * A track, all of what a plan may say of it.
     *
     * @param title of a new one; the others keep theirs
     * @param seats as many as come where nothing is said
     */
    public record SentTrack(
            @Nullable String code,
            @Nullable String title,
            @Nullable Integer firstTargetStep,
            @Nullable Integer lastTargetStep,
            @Nullable Integer seats,
            @Nullable Integer weeks) {

        private PlannedTrack planned() {
            return new PlannedTrack(
                    Objects.requireNonNullElse(code, ""),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(firstTargetStep, 0),
                    Objects.requireNonNullElse(lastTargetStep, 0),
                    Optional.ofNullable(seats),
                    Optional.ofNullable(weeks));
        }
    }

    NewPlan wanted() {
        return new NewPlan(
                name,
                from,
                Objects.requireNonNullElse(groupSize, GROUP_SIZE),
                Objects.requireNonNullElse(perWeek, PER_WEEK),
                Objects.requireNonNullElse(tracks, List.<SentTrack>of()).stream()
                        .filter(Objects::nonNull)
                        .map(SentTrack::planned)
                        .toList());
    }
}
