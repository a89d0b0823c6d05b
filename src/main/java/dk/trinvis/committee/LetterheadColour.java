package dk.trinvis.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The colour of a committee's papers. Its contrast with white is counted as WCAG 2.1 counts it. */
final class LetterheadColour {

    /** The lowest contrast that WCAG 2.1 (1.4.3) takes for text; at least as much as this and to 1. */
    static final BigDecimal LEAST_CONTRAST = new BigDecimal("4.5");

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final double DARKEST_OF_CURVE = 0.03928;
    private static final double GLARE = 0.05;
    private static final int HEX = 16;

    private final String digits;

    private LetterheadColour(String digits) {
        this.digits = digits;
    }

    /** The one written as six hexadecimal digits, with or without a sign before them; empty for anything else. */
    static Optional<LetterheadColour> of(String written) {
        return Optional.of(written)
                .filter(text -> text.matches("#?[0-9a-fA-F]{6}"))
                .map(text -> new LetterheadColour(text.replace("#", "").toLowerCase(Locale.ROOT)));
    }

    /** As style sheets have it: "#1f5c99". */
    String code() {
        return "#" + digits;
    }

    boolean readsOnWhite() {
        return contrast().compareTo(LEAST_CONTRAST) >= 0;
    }

    /** From 1 to 21, never rounded up. */
    BigDecimal contrast() {
        double light =
                IntStream.range(0, WEIGHTS.length).mapToDouble(this::light).sum();
        return BigDecimal.valueOf((1 + GLARE) / (light + GLARE)).setScale(2, RoundingMode.DOWN);
    }

    private double light(int part) {
        double share = Integer.parseInt(digits.substring(2 * part, 2 * part + 2), HEX) / 255.0;
        double light = share <= DARKEST_OF_CURVE ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        return WEIGHTS[part] * light;
    }
}
