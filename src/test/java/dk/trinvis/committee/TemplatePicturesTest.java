package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.PdfPaper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page of a paper of each template looks as when somebody last looked at it. Where it is meant to look otherwise, {@code
 * mvn test -Dtest=TemplatePicturesTest -Dpictures.write=true} takes the pictures anew; look at them before you commit them.
 */
class TemplatePicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/dk/trinvis/committee");
    private static final Path FOUND = Path.of("target/pictures");
    private static final int DOTS_PER_INCH = 56;

    /** So many of 255 greys a dot may be off before it counts: not every Java smooths letters in the same way. */
    private static final int GREYS = 48;

    /** So large a part of all dots may count: much less than one line of text. */
    private static final double TOLERATED = 0.0005;

    /** The page of each template that shows most of what is its own: the one with the recommendation, counted from 0. */
    private static final Map<String, Integer> PAGES =
            new TreeMap<>(Map.of("vejle-udvalg", 2, "vejle-forum", 2, "albertslund", 2, "aalborg", 0));

    private static final Map<String, BufferedImage> DRAWN = new TreeMap<>();

    @BeforeAll
    static void draw() throws IOException {
        Files.createDirectories(FOUND);
        for (Map.Entry<String, Integer> page : PAGES.entrySet()) {
            BufferedImage picture = drawn(page.getKey(), page.getValue());
            DRAWN.put(page.getKey(), picture);
            if (Boolean.getBoolean("pictures.write")) {
                ImageIO.write(picture, "png", file(page.getKey()).toFile());
            }
        }
    }

    @Test
    void everyTemplateThatIsShippedHasItsPicture() {
        assertThat(FirstTemplates.all())
                .extracting(TemplateView::code)
                .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vejle-udvalg", "vejle-forum", "albertslund", "aalborg"})
    void itsPageLooksAsItDid(String code) throws IOException {
        double off = off(kept(code), drawn(code));
        if (off > TOLERATED) {
            ImageIO.write(drawn(code), "png", FOUND.resolve(code + ".png").toFile());
            ImageIO.write(
                    difference(kept(code), drawn(code)),
                    "png",
                    FOUND.resolve(code + "-off.png").toFile());
        }

        assertThat(off)
                .as(
                        "part of the dots of page %d of %s that are off; see %s/%s.png and %s-off.png beside it, where they are"
                                + " black, and the class for what to do if it is meant so",
                        PAGES.getOrDefault(code, 0) + 1, code, FOUND, code, code)
                .isLessThanOrEqualTo(TOLERATED);
    }

    @Test
    void thePageOfAnotherTemplateIsNotTakenForIt() throws IOException {
        for (String code : PAGES.keySet()) {
            for (String other : PAGES.keySet()) {
                if (!other.equals(code)) {
                    assertThat(off(kept(code), drawn(other)))
                            .as(other + " for " + code)
                            .isGreaterThan(10 * TOLERATED);
                }
            }
        }
    }

    private static BufferedImage drawn(String code) {
        return DRAWN.getOrDefault(code, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static BufferedImage drawn(String code, int page) throws IOException {
        byte[] pdf = PdfPaper.of(PaperTemplatesTest.sent(code));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static BufferedImage kept(String code) throws IOException {
        return ImageIO.read(file(code).toFile());
    }

    private static Path file(String code) {
        return PICTURES.resolve("page-" + code + ".png");
    }

    /** The part of dots that are off; all of them where the sizes differ. */
    private static double off(BufferedImage kept, BufferedImage drawn) {
        if (kept.getWidth() != drawn.getWidth() || kept.getHeight() != drawn.getHeight()) {
            return 1;
        }
        int count = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                count += isOff(kept, drawn, x, y) ? 1 : 0;
            }
        }
        return (double) count / (kept.getWidth() * kept.getHeight());
    }

    private static BufferedImage difference(BufferedImage kept, BufferedImage drawn) {
        int width = Math.min(kept.getWidth(), drawn.getWidth());
        int height = Math.min(kept.getHeight(), drawn.getHeight());
        var difference = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                difference.setRGB(x, y, isOff(kept, drawn, x, y) ? 0 : 0xFFFFFF);
            }
        }
        return difference;
    }

    private static boolean isOff(BufferedImage kept, BufferedImage drawn, int x, int y) {
        return Math.abs(kept.getRaster().getSample(x, y, 0) - drawn.getRaster().getSample(x, y, 0)) > GREYS;
    }
}
