package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.AsOf;
import dk.trinvis.figures.Board.Row;
import dk.trinvis.figures.Board.Wait;
import dk.trinvis.jobschool.TrackView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final TrackView TRACK = new TrackView(
            "spor-2",
            "Spor 2",
            "Hold 2",
            "",
            3,
            3,
            Optional.empty(),
            Optional.empty(),
            Optional.of(2),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void theWaitingListIsInTheOrderInWhichTheyCameWhateverTheirSteps() {
        Board board = board(
                row("A", 3, null, new Wait("spor-2", DAY, "")),
                row("B", 5, null, new Wait("spor-2", DAY.minusDays(1), "")),
                row("C", 3, null, new Wait("spor-1", DAY.minusDays(9), "")));

        assertThat(board.waitingFor(TRACK)).extracting(Row::enrolmentRef).containsExactly("B", "A");
    }

    @Test
    void thoseForWhoseStepItIsStandFirstAndNobodyIsLeftOut() {
        Board board = board(row("A", 5, "spor-3"), row("B", null, null), row("C", 3, null), row("D", 3, "spor-2"));

        assertThat(board.othersFor(TRACK)).extracting(Row::enrolmentRef).containsExactly("C", "A", "B");
        assertThat(board.on(TRACK)).extracting(Row::enrolmentRef).containsExactly("D");
        assertThat(board.onNone()).extracting(Row::enrolmentRef).containsExactly("B", "C");
    }

    @Test
    void noSeatIsFreeWhereMoreAreOnItThanItHas() {
        assertThat(new Board.Figures(TRACK, 3, 0).free()).contains(0);
        assertThat(new Board.Figures(TRACK, 1, 0).free()).contains(1);
    }

    private static Board board(Row... rows) {
        return new Board(new AsOf(DAY, Instant.EPOCH), List.of(), 0, List.of(rows), true);
    }

    private static Row row(String ref, @Nullable Integer step, @Nullable String track, Wait... waits) {
        return new Row(
                ref,
                ref,
                Optional.empty(),
                Optional.ofNullable(step),
                Optional.ofNullable(track),
                Optional.of(DAY),
                List.of(waits));
    }
}
