package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionWishesTest {

    private static final List<String> LINES = List.of("Udvalget bad om: Mere", "Svar: Se der");

    @Test
    void anAnswerStandsAtTheEndOfWhatThePaperPresents() {
        Paper answering = EditionWishes.in(paper("summary", "presentation", "decision"), Audience.CLOSED, LINES);

        assertThat(answering.sections().get(1).blocks())
                .containsExactly(
                        new Paragraph("presentation"),
                        new Heading("Svar på ønsker"),
                        new Paragraph("Udvalget bad om: Mere"),
                        new Paragraph("Svar: Se der"));
        assertThat(answering.sections().get(2).blocks()).hasSize(1);
    }

    @Test
    void aPaperThatPresentsNothingAnswersAtOnce() {
        assertThat(EditionWishes.in(paper("summary", "decision"), Audience.INTERNAL, LINES)
                        .sections()
                        .get(0)
                        .blocks())
                .hasSize(4);
    }

    @Test
    void whatPeopleWroteStaysOutOfThePublicsPaperAndWithoutAnswersNothingIsSaid() {
        Paper paper = paper("presentation");

        assertThat(EditionWishes.in(paper, Audience.PUBLIC, LINES)).isEqualTo(paper);
        assertThat(EditionWishes.in(paper, Audience.CLOSED, List.of())).isEqualTo(paper);
    }

    @Test
    void whoSendsThePaperStaysOnTop() {
        var sender = new Letterhead("Trinkøbing Kommune", "", Optional.empty());
        Paper paper = paper("presentation").under(sender);

        assertThat(EditionWishes.in(paper, Audience.CLOSED, LINES).letterhead()).isEqualTo(sender);
        assertThat(PaperService.sketch(paper, Audience.PUBLIC).letterhead()).isEqualTo(sender);
    }

    private static Paper paper(String... sections) {
        return new Paper(
                "Status",
                "",
                List.of(),
                List.of(sections).stream()
                        .map(id -> new Section(id, id, List.<Block>of(new Paragraph(id))))
                        .toList());
    }
}
