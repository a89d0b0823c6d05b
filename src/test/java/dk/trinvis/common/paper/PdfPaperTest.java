package dk.trinvis.common.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.testing.PdfValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a PDF without faults is no accident: the validator sees them. */
class PdfPaperTest {

    private final BarChart bars = new BarChart("Sager", "Trin 1: 8", List.of(BarChart.Bar.of("Trin 1", 8)));
    private final Paper paper = new Paper(
            "Prøve",
            "Journalnummer 1",
            List.of("Kun til prøve"),
            List.of(new Section("steps", "Trin", List.of(new Chart(bars, "sager", List.of("8"))))));

    @Test
    void aPaperHasNoFaults() {
        assertThat(PdfValidator.violations(PdfPaper.of(paper))).isEmpty();
    }

    @Test
    void whatPeoplePasteNeverKeepsAPaperFromBeingMade() {
        var pasted = new Paper(
                "Prøve\u000b",
                "Journal\u0000nummer \ud800 1",
                List.of("Kun \ufffe til prøve"),
                List.of(new Section(
                        "notes", "Noter", List.of(new Paragraph("Linje\u000bto \ud83d\ude00 & <mere>\u001f")))));

        assertThat(PdfPaper.of(pasted)).isNotEmpty();
        assertThat(HtmlPaper.article(pasted)).contains("<p>Linjeto \ud83d\ude00 &amp; &lt;mere&gt;</p>");
    }

    @Test
    void theValidatorNoticesAnUntaggedPdf() {
        var html = HtmlPaper.forPrint(paper, "");

        assertThat(PdfValidator.violations(PdfPaper.rendered(html, false))).isNotEmpty();
    }

    @Test
    void theValidatorNoticesAPictureWithoutText() {
        var html =
                HtmlPaper.forPrint(paper, "* { font-family: 'IBM Plex Sans' }").replaceAll(" alt=\"[^\"]*\"", "");

        assertThat(PdfValidator.violations(PdfPaper.rendered(html, true)))
                .anyMatch(violation -> violation.contains("7.3"));
    }
}
