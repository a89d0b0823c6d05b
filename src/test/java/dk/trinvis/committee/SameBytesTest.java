package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same paper gives the same bytes, whenever it is written. */
class SameBytesTest {

    private static final int FIRST_YEAR_OF_ZIP = 1980;

    private final Paper paper = PaperSamples.sample(Audience.CLOSED);

    @ParameterizedTest
    @EnumSource
    void aPaperWrittenAgainIsTheSameByteByByte(PaperFormat format) {
        byte[] once = format.write(paper);

        assertThat(format.write(paper)).isEqualTo(once);
    }

    @Test
    void nothingInAWordDocumentSaysWhenItWasWritten() throws IOException {
        requireTimeless(PaperFormat.DOCX.write(paper));
    }

    private static void requireTimeless(byte[] written) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(FIRST_YEAR_OF_ZIP);
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(part.getName())
                        .doesNotContain("dcterms:created", "dcterms:modified");
                if (part.getName().endsWith(".xlsx")) {
                    requireTimeless(content);
                }
            }
        }
    }

    @Test
    void nothingInAPdfSaysWhenItWasWritten() throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperFormat.PDF.write(paper))) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part")
                    .doesNotContain("CreateDate", "ModifyDate");
        }
    }
}
