package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.Disclosure;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.Aim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundFiguresTest {

    private static final String SINCE = "{{since.admitted}} {{since.ended}} {{since.towardJob}} {{since.awayFromJob}}"
            + " {{since.late}} {{since.corrected}}";
    private static final List<Aim> AIMS = List.of(AimsAccountTest.aim("net", false), AimsAccountTest.aim("folk", true));

    @Test
    void aSentenceOnWhatHasChangedNamesItsNumbers() {
        BoundFigures figures = figures(Audience.CLOSED, Optional.of(PaperSamples.comparison()));

        assertThat(figures.unknownIn(SINCE)).isEmpty();
        assertThat(figures.fill(SINCE, new Wording())).isEqualTo("3 2 5 1 1 2");
        assertThat(figures.fill("{{aim.net}} og {{aim.folk}}", new Wording())).isEqualTo("12 af 20 og 12 af 20");
        assertThat(figures.fill("{{duration.activeMeanDays}} {{duration.endedMeanDays}}", new Wording()))
                .isEqualTo("90 60");
    }

    @Test
    void thePublicIsToldNoneOfWhatItsPaperDoesNotShow() {
        BoundFigures figures = figures(Audience.PUBLIC, Optional.of(PaperSamples.comparison()));

        assertThat(figures.unknownIn(SINCE + "{{duration.activeMeanDays}}")).isEmpty();
        assertThat(figures.fill(SINCE, new Wording()))
                .doesNotContainPattern("[0-9]")
                .startsWith("et antal et antal");
        assertThat(figures.fill("{{aim.net}} og {{aim.folk}}", new Wording())).isEqualTo("12 af 20 og et antal");
        assertThat(figures.fill("{{duration.activeMeanDays}}", new Wording())).isEqualTo("et antal");
    }

    @Test
    void theFirstEditionHasNothingToNameThatHasChanged() {
        BoundFigures figures = figures(Audience.CLOSED, Optional.empty());

        assertThat(figures.unknownIn("{{since.admitted}} {{aim.gone}} {{since.more}}"))
                .containsExactly("{{aim.gone}}", "{{since.admitted}}", "{{since.more}}");
        assertThat(figures.shown(new Wording()))
                .containsEntry("aim.net", "12 af 20")
                .doesNotContainKey("since.ended");
    }

    @Test
    void aMeanOfNobodyHasNoName() {
        StatusFigures nobody = PaperSamples.simple(0, 0, 0);

        assertThat(BoundFigures.of(nobody, PublishedFigures.exactly(nobody)).unknownIn("{{duration.activeMeanDays}}"))
                .hasSize(1);
    }

    private static BoundFigures figures(Audience audience, Optional<EditionComparison> since) {
        StatusFigures status = PaperSamples.status();
        return BoundFigures.of(status, audience.publish(status, new Disclosure(5, false), List.of()))
                .withAims(AIMS, audience)
                .since(since, audience);
    }
}
