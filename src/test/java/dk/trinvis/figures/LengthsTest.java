package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LengthsTest {

    @Test
    void ofNoneThereIsNoMean() {
        assertThat(lengths(Map.of())).isEqualTo(new Lengths(0, Optional.empty()));
    }

    @Test
    void theMeanWeighsEachLengthByHowOftenItOccurs() {
        assertThat(lengths(Map.of(1L, 3, 97L, 1))).isEqualTo(new Lengths(1, Optional.of(25)));
    }

    @Test
    void aHalfDayIsRoundedUp() {
        assertThat(lengths(Map.of(1L, 1, 2L, 1))).isEqualTo(new Lengths(2, Optional.of(2)));
        assertThat(lengths(Map.of(1L, 3, 2L, 2)).mean()).contains(1);
    }

    private static Lengths lengths(Map<Long, Integer> frequencies) {
        return Lengths.of(new TreeMap<>(frequencies));
    }
}
