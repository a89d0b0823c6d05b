package dk.trinvis.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Languages;
import dk.trinvis.ladder.LadderView.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HjoerringLadderTest {

    private static final int LONGEST = 1_000;

    private final List<Step> steps = HjoerringLadder.firstVersion().steps();

    @Test
    void whoScreensIsToldInBothLanguagesHowADescribedStepIsRecognised() {
        for (Locale language : List.of(Languages.DANISH, Languages.ENGLISH)) {
            assertThat(steps)
                    .filteredOn(step -> step.number() > 1)
                    .hasSize(4)
                    .allSatisfy(step -> assertThat(step.guidance(language).orElse(""))
                            .contains("?", " " + step.number() + ".")
                            .hasSizeLessThanOrEqualTo(LONGEST));
        }
    }

    @Test
    void theStepThatTheSourcesDoNotDescribeIsGivenNoMeaning() {
        assertThat(steps.get(0)).isEqualTo(new Step(1, null, null, null, null));
    }
}
