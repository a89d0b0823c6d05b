package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfPaperTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void everyAudienceGetsAnAccessibleArchivablePdf(Audience audience) throws Exception {
        var pdf = PdfPaper.of(PaperSamples.sample(audience));
        Files.write(Path.of("target/paper-" + audience.word() + ".pdf"), pdf);

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aPaperWithNothingButFiguresIsAccessibleToo() throws Exception {
        var pdf = PdfPaper.of(StatusPaper.of(PaperSamples.bare(Audience.PUBLIC, PaperSamples.simple(0, 0, 0))));

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theValidatorNoticesAnUntaggedPdf() throws Exception {
        var html = HtmlPaper.forPrint(PaperSamples.sample(Audience.CLOSED), "");

        assertThat(violations(PdfPaper.rendered(html, false), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void theValidatorNoticesAPictureWithoutText() throws Exception {
        var html = HtmlPaper.forPrint(PaperSamples.sample(Audience.CLOSED), "* { font-family: 'IBM Plex Sans' }")
                .replaceAll(" alt=\"[^\"]*\"", "");

        assertThat(violations(PdfPaper.rendered(html, true), PDFAFlavour.PDFUA_1))
                .anyMatch(violation -> violation.contains("7.3"));
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

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
