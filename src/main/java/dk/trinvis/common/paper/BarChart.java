package dk.trinvis.common.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars as a small SVG of shapes only; labels and numbers stand beside it as text, one line of {@link #ROW} pixels
 * per bar, and in the table below. It needs no fonts, no script and no style, so page and PDF show the same picture.
 *
 * @param title what the picture shows, in a few words
 * @param description what a reader who can't see it should know, with the numbers
 */
public record BarChart(String title, String description, List<Bar> bars) {

    /** Height of one bar with its gap, in pixels. */
    public static final int ROW = 32;

    /** Width of the drawing in its own units; it may be stretched. */
    public static final int WIDTH = 400;

    private static final int THICKNESS = 20;
    /** 7.4:1 against white. */
    private static final String BAR = "#1F5C99";
    /** 3.9:1 against white: the outline for a number that is not shown, and the line the bars start from. */
    private static final String LINE = "#7A7F87";

    /**
     * One bar.
     *
     * @param label stands beside the bar
     * @param number what is drawn; null for a number that is not shown
     */
    public record Bar(String label, @Nullable BigDecimal number) {

        public Bar {
            number = number == null ? null : plain(number);
        }

        /** A bar of a whole number. */
        public static Bar of(String label, int number) {
            return new Bar(label, BigDecimal.valueOf(number));
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return bare.setScale(Math.max(0, bare.scale()));
        }

        /** How many decimals its number has, at the least that say it. */
        public int decimals() {
            return number == null ? 0 : number.scale();
        }

        /** Whether there is anything to draw: a number above zero. */
        public boolean isDrawn() {
            return number != null && number.signum() > 0;
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Height of the whole drawing in pixels. */
    public int height() {
        return bars.size() * ROW;
    }

    /**
     * The drawing as an {@code svg} element of a page.
     *
     * @param id unique on the page, the prefix of the identifiers within
     */
    public String svg(String id) {
        return svg(id, "");
    }

    /** As {@link #svg}, with the {@code alt} that the PDF writer reads and HTML does not know. */
    public String svgForPrint(String id) {
        return svg(id, " alt=\"" + escaped(title + ". " + description) + "\"");
    }

    private String svg(String id, String more) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" class="bars" role="img" aria-labelledby="%1$s-title %1$s-desc"%4$s \
                viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" preserveAspectRatio="none">
                """.formatted(id, WIDTH, height(), more));
        svg.append("<title id=\"%s-title\">%s</title>\n".formatted(id, escaped(title)));
        svg.append("<desc id=\"%s-desc\">%s</desc>\n".formatted(id, escaped(description)));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), i * ROW + (ROW - THICKNESS) / 2));
        }
        svg.append(rectangle(0, 0, 1, height(), "fill=\"" + LINE + "\""));
        return svg.append("</svg>").toString();
    }

    private String bar(Bar bar, int top) {
        var number = bar.number();
        if (number == null) {
            return rectangle(1.5, top, 12, THICKNESS, "fill=\"none\" stroke=\"" + LINE + "\" stroke-dasharray=\"3 3\"");
        }
        return bar.isDrawn() ? rectangle(1, top, length(number), THICKNESS, "fill=\"" + BAR + "\"") : "";
    }

    private double length(BigDecimal number) {
        return number.doubleValue() * (WIDTH - 2.0) / longest();
    }

    private double longest() {
        return bars.stream()
                .map(Bar::number)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private static String rectangle(double left, double top, double width, double height, String look) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>\n",
                left,
                top,
                width,
                height,
                look);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
