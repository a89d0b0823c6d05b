package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.PdfPaper;
import dk.trinvis.testing.PdfValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPaperPdfTest {

    @ParameterizedTest
    @EnumSource
    void everyAudienceGetsAnAccessibleArchivablePdf(Audience audience) throws Exception {
        var pdf = PdfPaper.of(PaperSamples.sample(audience));
        Files.write(Path.of("target/paper-" + audience.word() + ".pdf"), pdf);

        assertThat(PdfValidator.violations(pdf)).isEmpty();
    }

    @Test
    void aPaperWithNothingButFiguresIsAccessibleToo() {
        var pdf = PdfPaper.of(StatusPaper.of(PaperSamples.bare(Audience.PUBLIC, PaperSamples.simple(0, 0, 0))));

        assertThat(PdfValidator.violations(pdf)).isEmpty();
    }

    @Test
    void itHasATitleALanguageAndBookmarks() throws Exception {
        try (var document = Loader.loadPDF(PdfPaper.of(PaperSamples.sample(Audience.CLOSED)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Status: Fokuseret integrationsindsats");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Resumé");
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
        }
    }
}
