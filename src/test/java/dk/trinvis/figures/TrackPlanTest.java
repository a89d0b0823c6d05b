package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.TrackPlan.Figures;
import dk.trinvis.figures.TrackPlan.Row;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.TrackView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbers are those of the paper of 5 October 2023: 8, 27, 20 and 8 on steps 2 to 5. */
class TrackPlanTest {

    private static final Figures FIGURES =
            new Figures(Map.of(1, 0, 2, 8, 3, 27, 4, 20, 5, 8), 3, Map.of("spor-2", 25), Map.of("spor-2", 2));
    private static final List<TrackView> NOW =
            List.of(view("spor-1", 2, 2), view("spor-2", 3, 3), view("spor-3", 4, 5));

    @Test
    void aShiftedBoundaryMovesTheCasesOfTheStep() {
        TrackPlan plan = plan(planned("spor-1", 2, 2, 14), planned("spor-2", 3, 4, 32), planned("spor-3", 5, 5, 28));

        assertThat(plan.rows()).extracting(Row::fitNow).containsExactly(8, 27, 28);
        assertThat(plan.rows()).extracting(Row::fitThen).containsExactly(8, 47, 8);
        assertThat(plan.rows()).extracting(Row::withoutSeat).containsExactly(0, 15, 0);
        assertThat(plan.rows()).extracting(Row::groups).containsExactly(1, 3, 1);
        assertThat(plan.rows())
                .extracting(Row::sessions)
                .containsExactly(Optional.of(24), Optional.of(72), Optional.of(24));
        assertThat(plan.rows()).extracting(Row::isChanged).containsExactly(true, true, true);
        assertThat(plan.rows().get(1).on()).isEqualTo(25);
        assertThat(plan.rows().get(1).waiting()).isEqualTo(2);
        assertThat(plan.unscreened()).isEqualTo(3);
    }

    @Test
    void aStepOfNoTrackAndOneOfSeveralAreSaid() {
        TrackPlan plan = plan(planned("spor-1", 2, 3, 14), planned("spor-2", 3, 3, 32));

        assertThat(plan.stepsOfNone()).isEqualTo(Map.of(4, 20, 5, 8));
        assertThat(plan.stepsOfSeveral()).containsExactly(3);
    }

    @Test
    void aNewTrackHasNobodyNowAndTheTrackThatStaysIsNotChanged() {
        TrackPlan plan = plan(PlannedTrack.of(NOW.get(0)), planned("spor-4", 5, 5, 4));

        assertThat(plan.rows()).extracting(Row::isChanged).containsExactly(false, true);
        assertThat(plan.rows().get(1).fitNow()).isZero();
        assertThat(plan.rows().get(1).fitThen()).isEqualTo(8);
        assertThat(plan.rows().get(0).sessions()).isEmpty();
    }

    private static TrackPlan plan(PlannedTrack... tracks) {
        return TrackPlan.of(NOW, List.of(tracks), FIGURES, new Teaching(12, 2));
    }

    private static PlannedTrack planned(String code, int first, int last, int seats) {
        return new PlannedTrack(code, code, first, last, Optional.of(seats), Optional.of(12));
    }

    private static TrackView view(String code, int first, int last) {
        return new TrackView(
                code,
                code,
                code,
                "",
                first,
                last,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
