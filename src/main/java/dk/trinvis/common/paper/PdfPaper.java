package dk.trinvis.common.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a paper as a PDF that screen readers can read (PDF/UA-1) and archives can keep (PDF/A-2a). */
public final class PdfPaper {

    private static final String FAMILY = "IBM Plex Sans";
    private static final int HEX = 16;
    private static final int HEX_DIGITS_OF_LONG = 16;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /** The PDF of the paper. */
    public static byte[] of(Paper paper) {
        return rendered(HtmlPaper.forPrint(paper, style() + paper.letterhead().styleForPrint()), true);
    }

    /**
     * The PDF of a page.
     *
     * @param accessible false only to show in tests that the validator notices
     */
    static byte[] rendered(String html, boolean accessible) {
        var out = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> resource("/fonts/IBMPlexSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, false);
            builder.useFont(() -> resource("/fonts/IBMPlexSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, false);
            builder.useSVGDrawer(drawer);
            builder.usePdfUaAccessibility(accessible);
            builder.usePdfAConformance(accessible ? PdfAConformance.PDFA_2_A : PdfAConformance.NONE);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Trinvis");
            builder.withHtmlContent(html, null);
            try (var renderer = builder.buildPdfRenderer();
                    var document = renderer.createPDFKeepOpen()) {
                withoutMoment(document, html);
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same page is always the same bytes: of which moment it is stands in its text. */
    private static void withoutMoment(PDDocument document, String html) throws IOException {
        document.setDocumentId(Long.parseUnsignedLong(
                Fingerprint.of(html.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS_OF_LONG), HEX));
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(
                    xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String style() {
        var pages = "\"%s \" counter(page) \" %s \" counter(pages)"
                .formatted(
                        Message.of("common.paper.page").in(Languages.DANISH),
                        Message.of("common.paper.pageOf").in(Languages.DANISH));
        try (var css = resource("/dk/trinvis/common/paper/print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\"{pages}\"", pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(name), name);
    }
}
