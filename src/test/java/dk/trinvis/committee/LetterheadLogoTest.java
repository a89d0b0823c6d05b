package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken as a logo, and what of it is kept. */
class LetterheadLogoTest {

    @Test
    void itIsDrawnAnewOnWhiteWithoutTransparency() throws IOException {
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(drawn(LetterheadSamples.logo())));

        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(drawn.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(drawn.getRGB(150, 50)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void drawnOnceMoreItIsTheSame() {
        byte[] drawn = drawn(LetterheadSamples.logo());

        assertThat(drawn(drawn)).isEqualTo(drawn);
    }

    @Test
    void whatElseIsInTheFileIsNotKept() {
        byte[] drawn = drawn(LetterheadSamples.page());

        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("script", "tEXt");
        assertThat(drawn).isEqualTo(drawn(LetterheadSamples.logo()));
    }

    @Test
    void aPackedTextThatWouldFillTheMemoryIsNotUnpacked() {
        assertThat(drawn(LetterheadSamples.bomb())).hasSizeLessThan(1_000);
    }

    static Stream<Arguments> refused() {
        byte[] logo = LetterheadSamples.logo();
        return Stream.of(
                Arguments.of(
                        "ikke et PNG-billede",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "ikke et PNG-billede",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("ikke et PNG-billede", Arrays.copyOf(logo, 8)),
                Arguments.of("ikke et PNG-billede", Arrays.copyOf(logo, logo.length / 2)),
                Arguments.of("ikke et PNG-billede", LetterheadSamples.claiming(300, 1000)),
                Arguments.of("2000 pixel bredt", LetterheadSamples.claiming(60_000, 60_000)),
                Arguments.of("2000 pixel bredt", LetterheadSamples.claiming(2001, 1)),
                Arguments.of("2000 pixel bredt", LetterheadSamples.claiming(-1, 100)),
                Arguments.of("80 kB", new byte[80 * 1024 + 1]),
                Arguments.of("80 kB", LetterheadSamples.with(logo, "tEXt", new byte[100_000])));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anythingElseIsRefused(String said, byte[] sent) {
        Input input = new Input();

        assertThat(LetterheadLogo.drawn(sent, input)).isEmpty();
        assertThat(refusal(input)).contains(said);
    }

    /** The seed is in the name of what fails. */
    @Test
    void nothingBrokenBreaksWhoLooksAtIt() {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            byte[] sent = random.nextBoolean() ? LetterheadSamples.logo(40, 20, Color.BLUE) : indexed();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                sent[8 + random.nextInt(sent.length - 8)] = (byte) random.nextInt(256);
            }
            Input input = new Input();
            boolean kept = LetterheadLogo.drawn(sent, input).isPresent();

            assertThat(kept).as("seed " + seed).isEqualTo(refusal(input).isEmpty());
        }
    }

    private static byte[] indexed() {
        return LetterheadSamples.png(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED));
    }

    private static byte[] drawn(byte[] sent) {
        Input input = new Input();
        byte[] drawn = LetterheadLogo.drawn(sent, input).orElseThrow();
        input.finish();
        return drawn;
    }

    private static String refusal(Input input) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, input::finish);
        return refused == null ? "" : refused.errors().get(0).message().in(Locale.forLanguageTag("da"));
    }
}
