package dk.trinvis.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What there is to read in a paper, whatever it is written as. */
public final class PaperText {

    private PaperText() {}

    public static String of(String format, byte[] paper) throws IOException {
        return switch (format) {
            case "pdf" -> pdf(paper);
            case "docx" -> word(paper);
            default ->
                new String(paper, StandardCharsets.UTF_8).replaceAll("(?s)<(svg|style|title).*?</\\1>|<[^>]*>", " ");
        };
    }

    private static String pdf(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String word(byte[] paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
