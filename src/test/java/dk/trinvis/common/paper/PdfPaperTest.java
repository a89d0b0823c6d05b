package dk.trinvis.common.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.testing.PdfValidator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aLongTableHasItsHeaderOnEveryPage() throws Exception {
        var rows = IntStream.rangeClosed(1, 80)
                .mapToObj(row -> List.of("Linje " + row, "950.000 kr."))
                .toList();
        var pdf = PdfPaper.of(table("Bevilget", rows));

        assertThat(PdfValidator.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).as("page %d", page).contains("Navn på linjen", "Linje ");
            }
            assertThat(new PDFTextStripper().getText(document)).contains("Linje 1 ", "Linje 80 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netværk for virksomheder og ", "Virksomhedsindsatsmedarbejderudgifter", "x"})
    void theLongestNameOfARowIsShownWhole(String words) throws Exception {
        var name = words.repeat(300).substring(0, 300);
        var pdf = PdfPaper.of(table(
                "Bevilget", List.of(List.of(name, "950.000 kr.", "1.234,50 kr."), List.of("Kort navn", "1", "2"))));

        assertThat(PdfValidator.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var rightmost = new Rightmost();
            assertThat(rightmost.getText(document).replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
            assertThat(rightmost.edge).isLessThan(PDRectangle.A4.getWidth() - 60);
        }
    }

    private static final class Rightmost extends PDFTextStripper {
        private float edge;

        @Override
        protected void processTextPosition(TextPosition text) {
            edge = Math.max(edge, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static Paper table(String caption, List<List<String>> rows) {
        var columns = Stream.of("Navn på linjen", "Bevilget", "Brugt")
                .limit(rows.get(0).size())
                .map(header -> new Column(header, !header.startsWith("Navn")))
                .toList();
        return new Paper(
                "Prøve",
                "",
                List.of("Kun til prøve"),
                List.of(new Section("money", "Økonomi", List.of(new Table(caption, columns, rows, false)))));
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
