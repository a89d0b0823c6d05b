package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PdfPaper;
import dk.trinvis.testing.PdfValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A paper that says who sends it. */
class LetterheadPaperTest {

    private static final Letterhead LETTERHEAD = LetterheadSamples.LETTERHEAD;

    private final Paper without = PaperSamples.sample(Audience.PUBLIC);
    private final Paper paper = without.under(LETTERHEAD);

    static List<Letterhead> letterheads() {
        return List.of(
                LETTERHEAD,
                new Letterhead("", "", LETTERHEAD.logo()),
                new Letterhead("Kommunen", "", Optional.empty()),
                new Letterhead("", "#0b5d3b", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("letterheads")
    void thePdfIsAccessibleAndArchivable(Letterhead letterhead) throws Exception {
        byte[] pdf = PdfPaper.of(without.under(letterhead));
        Files.write(Path.of("target/paper-letterhead-" + letterheads().indexOf(letterhead) + ".pdf"), pdf);

        assertThat(PdfValidator.violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(letterhead.line());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheSameByteByByteWheneverItIsWritten(PaperFormat format) {
        byte[] once = format.write(paper);

        assertThat(format.write(paper)).isEqualTo(once).isNotEqualTo(format.write(without));
    }

    @ParameterizedTest
    @EnumSource
    void aPaperThatDoesNotSayLooksAsItAlwaysDid(PaperFormat format) {
        assertThat(format.write(paper.under(Letterhead.NONE))).isEqualTo(format.write(without));
        assertThat(new String(PaperFormat.HTML.write(without), StandardCharsets.UTF_8))
                .doesNotContain("letterhead", "<img");
    }

    @Test
    void thePageHasNameAndLogoAndNoStyleOfItsOwn() {
        String html = new String(PaperFormat.HTML.write(paper), StandardCharsets.UTF_8);

        assertThat(html)
                .contains(
                        "<link rel=\"stylesheet\" href=\"/public/letterhead?colour=0b5d3b\" />",
                        "<div class=\"letterhead\">\n<img src=\"/public/letterhead?logo=",
                        "\" width=\"216\" height=\"72\" alt=\"En &quot;grøn&quot; skive\" />",
                        "<p>Prøve &amp; Kommune</p>")
                .doesNotContain("style=", "<style", "src=\"data:");
    }

    @Test
    void theWordDocumentHasNameAndLogoWithItsText() throws Exception {
        byte[] word = WordPaper.of(paper);
        Files.write(Path.of("target/paper-letterhead.docx"), word);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var top = document.getParagraphs().get(0);
            var picture = top.getRuns().get(0);

            assertThat(top.getStyle()).isEqualTo("Letterhead");
            assertThat(top.getText()).contains("Prøve & Kommune");
            assertThat(picture.getEmbeddedPictures().get(0).getPictureData().getData())
                    .isEqualTo(LETTERHEAD.logo().orElseThrow().bytes());
            assertThat(picture.getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr()
                            .getDescr())
                    .isEqualTo("En \"grøn\" skive");
            assertThat(document.getStyles().getStyle("Title").getCTStyle().xmlText())
                    .contains("0b5d3b");
        }
    }
}
