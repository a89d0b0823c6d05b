package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedCasesTest {

    @Test
    void theLastOfAsManyCohortsAsFitIsCounted() {
        List<Object[]> rows = List.of(new Object[] {1L, 1 << 30}, new Object[] {2L, 1});

        assertThat(new MarkedCases(cohorts(31), rows).page(Cohort.onStep(31), 0, 5))
                .containsExactly(1L);
    }

    @Test
    void moreCohortsThanFitAreRefused() {
        List<Cohort> tooMany = cohorts(32);

        assertThatIllegalArgumentException().isThrownBy(() -> new MarkedCases(tooMany, List.of()));
    }

    private static List<Cohort> cohorts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Cohort::onStep).toList();
    }
}
