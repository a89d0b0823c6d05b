package dk.trinvis.common.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few lines over the same periods as a small SVG of shapes only. Each ends in a sample of its pattern, and the names stand
 * to the right of these as text, {@link #ROW} pixels apart, in the order of the lines; so they are told apart without colour.
 *
 * @param title what the picture shows, in a few words
 * @param description what a reader who can't see it should know, with the numbers
 * @param lines at least one, the highest at the end first: then nothing crosses on the way to the names
 */
public record LineChart(String title, String description, List<Line> lines) {

    /** Height of one name, in pixels. */
    public static final int ROW = 32;

    /** Width of the drawing in its own units; it may be stretched. */
    public static final int WIDTH = 400;

    private static final int FEWEST_ROWS = 4;
    private static final int PLOT = 330;
    private static final int SAMPLE = 352;
    private static final int EDGE = 6;
    private static final double DOT = 2.5;

    /** 3.9:1 against white. */
    private static final String GRID = "#7A7F87";

    private static final String INK = "#1A1A1A";

    /** The dashes of lines, the first of the most important one. */
    private static final List<String> DASHES =
            List.of("", "9 4", "2 3", "12 3 2 3", "5 2", "14 3 2 3 2 3", "1 5", "7 7");

    /**
     * One line.
     *
     * @param label stands beside its end
     * @param pattern which of the patterns it has, from 0; the first one is the most striking
     * @param points one for each period
     */
    public record Line(String label, int pattern, List<Point> points) {

        Stream<BigDecimal> values() {
            return points.stream().map(Point::value).filter(Objects::nonNull);
        }

        String dashes() {
            return DASHES.get(pattern % DASHES.size());
        }

        private double width() {
            return pattern == 0 ? 3.5 : 1.6;
        }
    }

    /**
     * A value of one period.
     *
     * @param value null for one that is missing: the line has a gap there
     * @param open whether it is drawn as a ring, for what is not settled yet
     */
    public record Point(@Nullable BigDecimal value, boolean open) {}

    public LineChart {
        lines = List.copyOf(lines);
    }

    /** Height of the whole drawing in pixels. */
    public int height() {
        return Math.max(FEWEST_ROWS, lines.size()) * ROW;
    }

    /** The lowest value; 0 where there is none. */
    public BigDecimal low() {
        return lines.stream().flatMap(Line::values).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** The highest value; 0 where there is none. */
    public BigDecimal high() {
        return lines.stream().flatMap(Line::values).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
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
        return svg(id, " alt=\"" + BarChart.escaped(title + ". " + description) + "\"");
    }

    private String svg(String id, String more) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" class="bars" role="img" aria-labelledby="%1$s-title %1$s-desc"%4$s \
                viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" preserveAspectRatio="none">
                """.formatted(id, WIDTH, height(), more));
        svg.append("<title id=\"%s-title\">%s</title>\n".formatted(id, BarChart.escaped(title)));
        svg.append("<desc id=\"%s-desc\">%s</desc>\n".formatted(id, BarChart.escaped(description)));
        for (double y : new double[] {EDGE, height() / 2.0, height() - EDGE}) {
            svg.append(path(text("M0 %.1f H%d", y, PLOT), GRID, 0.7, ""));
        }
        for (int i = 0; i < lines.size(); i++) {
            svg.append(line(lines.get(i), i * ROW + ROW / 2.0));
        }
        return svg.append("</svg>").toString();
    }

    private String line(Line line, double labelled) {
        StringBuilder way = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < line.points().size(); i++) {
            Point point = line.points().get(i);
            BigDecimal value = point.value();
            if (value != null) {
                way.append(text("%s%.1f %.1f ", drawing ? "L" : "M", left(i, line), top(value)));
                boolean alone = !drawing
                        && (i + 1 == line.points().size()
                                || line.points().get(i + 1).value() == null);
                dots.append(point.open() || alone ? dot(left(i, line), top(value), point.open()) : "");
            }
            drawing = value != null;
        }
        return path(way.toString(), INK, line.width(), line.dashes()) + dots + leader(line, labelled);
    }

    /** From the last value to the sample of the pattern beside its name. */
    private String leader(Line line, double labelled) {
        int last = line.points().size() - 1;
        BigDecimal value = last < 0 ? null : line.points().get(last).value();
        String thread = value == null
                ? ""
                : path(text("M%.1f %.1f L%d %.1f", left(last, line), top(value), SAMPLE, labelled), GRID, 0.7, "");
        return thread + path(text("M%d %.1f H%d", SAMPLE, labelled, WIDTH - 2), INK, line.width(), line.dashes());
    }

    private static String dot(double x, double y, boolean open) {
        return text(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>%n",
                x, y, DOT, open ? "#FFFFFF" : INK, INK);
    }

    private static String path(String way, String colour, double width, String dashes) {
        return way.isEmpty()
                ? ""
                : text(
                        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"%s vector-effect=\"non-scaling-stroke\"/>%n",
                        way.strip(), colour, width, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private static double left(int index, Line line) {
        return EDGE + index * (PLOT - 2.0 * EDGE) / Math.max(1, line.points().size() - 1);
    }

    private double top(BigDecimal value) {
        double range = high().subtract(low()).doubleValue();
        double share = range == 0 ? 0.5 : value.subtract(low()).doubleValue() / range;
        return EDGE + (1 - share) * (height() - 2.0 * EDGE);
    }

    private static String text(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
