package dk.trinvis.jobschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackViewTest {

    private static final TrackView TRACK = new TrackView(
            "spor-3",
            "Spor 3",
            "Hold 3",
            "afklaring",
            4,
            5,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void aTrackIsForTheStepsFromItsFirstToItsLast() {
        assertThat(TRACK.isFor(3)).isFalse();
        assertThat(TRACK.isFor(4)).isTrue();
        assertThat(TRACK.isFor(5)).isTrue();
        assertThat(TRACK.isFor(6)).isFalse();
    }

    @Test
    void itIsSaidWhoFitsAndWhyOthersDoNot() {
        assertThat(remark(Optional.of(4))).isEqualTo("Trin 4 passer til sporet.");
        assertThat(remark(Optional.of(2))).isEqualTo("Borgeren er på trin 2; sporet er for trin 4–5.");
        assertThat(remark(Optional.empty())).isEqualTo("Borgeren er ikke screenet; sporet er for trin 4–5.");
    }

    private static String remark(Optional<Integer> step) {
        return TRACK.remark(step).in(Locale.forLanguageTag("da"));
    }
}
