package dk.trinvis.figures.api;

import dk.trinvis.figures.Board;
import dk.trinvis.jobschool.TrackView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tracks of an initiative and who is on them.
 *
 * @param inNoTrack how many are on none, whosever cases they are
 * @param cases those of the user's team that go on
 * @param whole whether those are all the team has
 */
public record BoardJson(
        LocalDate asOf, Instant knownAt, List<OnBoard> tracks, int inNoTrack, List<CaseJson> cases, boolean whole) {

    static BoardJson of(Board board) {
        return new BoardJson(
                board.asOf().day(),
                board.asOf().knownAt(),
                board.tracks().stream().map(OnBoard::of).toList(),
                board.inNoTrack(),
                board.rows().stream().map(row -> CaseJson.of(row, board)).toList(),
                board.whole());
    }

    /**
     * A track.
     *
     * @param seats missing where they are not limited
     * @param free missing like the seats
     */
    public record OnBoard(
            String code,
            String title,
            int firstTargetStep,
            int lastTargetStep,
            Optional<Integer> seats,
            int on,
            Optional<Integer> free,
            int waiting) {

        private static OnBoard of(Board.Figures figures) {
            TrackView track = figures.track();
            return new OnBoard(
                    track.code(),
                    track.title(),
                    track.firstTargetStep(),
                    track.lastTargetStep(),
                    track.seats(),
                    figures.on(),
                    figures.free(),
                    figures.waiting());
        }
    }

    /**
     * A case.
     *
     * @param name missing when the identity is protected
     * @param step missing when not screened, so that no track fits
     * @param track the one it is on; missing for none
     * @param fits the tracks that are for its step
     */
    public record CaseJson(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            Optional<Integer> step,
            Optional<String> track,
            Optional<LocalDate> since,
            List<Board.Wait> waits,
            List<String> fits) {

        private static CaseJson of(Board.Row row, Board board) {
            return new CaseJson(
                    row.enrolmentRef(),
                    row.citizenRef(),
                    row.name(),
                    row.step(),
                    row.track(),
                    row.since(),
                    row.waits(),
                    board.tracks().stream()
                            .map(Board.Figures::track)
                            .filter(row::fits)
                            .map(TrackView::code)
                            .toList());
        }
    }
}
