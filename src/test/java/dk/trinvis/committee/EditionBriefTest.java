package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.StatusFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionBriefTest {

    private static final EditionBriefLine ENDED = new EditionBriefLine(
            "ended",
            "Sådan endte de 11 afsluttede sager: 5 er kommet i uddannelse, 2 er kommet i job, 3 er blevet selvforsørgende"
                    + " og 1 er repatrieret.");

    @Test
    void itTellsHowCasesEndedHowTheyMoveAndWhatComesNext() {
        var lines = EditionBrief.of(PaperSamples.facts(Audience.CLOSED, PaperSamples.status()));

        assertThat(lines).extracting(EditionBriefLine::about).containsExactly("ended", "moving", "next");
        assertThat(lines).contains(ENDED);
        assertThat(lines.get(1).text()).startsWith("Ingen er endnu screenet mere end én gang");
        assertThat(lines.get(2).text())
                .isEqualTo("31. oktober 2023: De første forløb i jobskolen er i gang; "
                        + "31. december 2023: En afprøvet model for det videre arbejde ligger klar");
    }

    @Test
    void whatThereIsNothingToSayOfIsLeftOut() {
        StatusFigures nobody = PaperSamples.simple(0, 0, 0);

        assertThat(EditionBrief.of(PaperSamples.bare(Audience.CLOSED, nobody)))
                .containsExactly(new EditionBriefLine("ended", "Ingen sager er afsluttet endnu."));
        var aims = List.of(AimsAccountTest.aim("JobBoost", false, List.of()));
        assertThat(EditionBrief.of(PaperSamples.ofAims(Audience.CLOSED, aims))).isEmpty();
    }
}
