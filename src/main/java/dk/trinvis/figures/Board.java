package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import dk.trinvis.jobschool.TrackView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is on which track today, who waits and who is on none.
 *
 * @param tracks with their figures
 * @param inNoTrack the figure, whosever cases they are
 * @param rows the cases of the user's team that go on, in the order in which they were first recorded
 * @param whole whether those are all the team has; there is a limit to what a page can hold
 */
public record Board(AsOf asOf, List<Figures> tracks, int inNoTrack, List<Row> rows, boolean whole) {

    /** A track, how many are on it and how many wait. */
    public record Figures(TrackView track, int on, int waiting) {

        /** How many more may come today; empty where there is no limit. */
        public Optional<Integer> free() {
            return track.seats().map(seats -> Math.max(0, seats - on));
        }
    }

    /**
     * A case.
     *
     * @param name empty when the identity is protected
     * @param step empty when not screened
     * @param track the code of the one it is on
     * @param waits the longest first
     */
    public record Row(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            Optional<Integer> step,
            Optional<String> track,
            Optional<LocalDate> since,
            List<Wait> waits) {

        public boolean isOn(TrackView other) {
            return track.filter(other.code()::equals).isPresent();
        }

        /** The wait for a track; empty when it does not wait for it. */
        public Optional<Wait> waitFor(TrackView other) {
            return waits.stream()
                    .filter(wait -> wait.track().equals(other.code()))
                    .findFirst();
        }

        /** Whether the track is for its step. */
        public boolean fits(TrackView other) {
            return step.filter(other::isFor).isPresent();
        }
    }

    /** Waiting for a seat. */
    public record Wait(String track, LocalDate since, String reason) {}

    public List<Row> on(TrackView track) {
        return rows.stream().filter(row -> row.isOn(track)).toList();
    }

    /** In the order in which they came, whatever their steps. */
    public List<Row> waitingFor(TrackView track) {
        return rows.stream()
                .filter(row -> row.waitFor(track).isPresent())
                .sorted(Comparator.comparing(
                        row -> row.waitFor(track).orElseThrow().since()))
                .toList();
    }

    /** Those who are not on the track, first those for whose step it is. */
    public List<Row> othersFor(TrackView track) {
        List<Row> others = rows.stream().filter(row -> !row.isOn(track)).toList();
        return Stream.concat(
                        others.stream().filter(row -> row.fits(track)),
                        others.stream().filter(row -> !row.fits(track)))
                .toList();
    }

    public List<Row> onNone() {
        return rows.stream().filter(row -> row.track().isEmpty()).toList();
    }
}
