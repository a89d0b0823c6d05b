package dk.trinvis.citizen;

import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A case's way over the steps as a small SVG of shapes only: a line for each step, {@link #ROW} pixels apart, with the step
 * closest to a job at the top, and the days from left to right. Numbers, words and days stand beside it as text.
 *
 * <p>Below it, on the same days, whatever else went on is drawn as bars.
 *
 * @param scale the steps there are
 * @param moves the steps and the days from which they count, the earliest first; not empty
 * @param first the first day drawn
 * @param end the day after the last one drawn
 */
public record StepChart(Scale scale, List<Move> moves, LocalDate first, LocalDate end) {

    /** Height of one step, in pixels. */
    public static final int ROW = 32;

    /** Width of the drawing in its own units; it may be stretched. */
    public static final int WIDTH = 400;

    private static final int BAR = 12;

    private static final String WAY = "#1F5C99";
    private static final String DEED = "#8A3800";
    private static final String GRID = "#BFBFBF";

    /** From this day on the step. */
    public record Move(LocalDate from, int step) {}

    /**
     * Draws what counts of the screenings of a case.
     *
     * @param alongside the days of whatever is to be drawn below
     */
    public static StepChart of(Scale scale, List<Placement> placements, List<DateRange> alongside, LocalDate end) {
        List<Move> moves = new ArrayList<>();
        for (int i = placements.size() - 1; i >= 0; i--) {
            Placement each = placements.get(i);
            if (each.counts() && each.countsFrom().isBefore(end)) {
                moves.add(new Move(each.countsFrom(), each.step()));
            }
        }
        LocalDate first = Stream.concat(
                        moves.stream().map(Move::from), alongside.stream().map(DateRange::first))
                .min(Comparator.naturalOrder())
                .orElse(end);
        return new StepChart(scale, moves, first, end);
    }

    public boolean isEmpty() {
        return moves.isEmpty();
    }

    /** The step numbers from top to bottom. */
    public List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int step = scale.lowest(); step <= scale.highest(); step++) {
            rows.add(scale.lowerIsCloser() ? rows.size() : 0, step);
        }
        return rows;
    }

    /**
     * The drawing as an {@code svg} element of a page.
     *
     * @param id unique on the page, the prefix of the identifiers within
     * @param title what it shows
     * @param description the same in words, with the steps and days
     */
    public String svg(String id, String title, String description) {
        int height = rows().size() * ROW;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" class="way" role="img" aria-labelledby="%1$s-title %1$s-desc" \
                viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" preserveAspectRatio="none">
                <title id="%1$s-title">%4$s</title>
                <desc id="%1$s-desc">%5$s</desc>
                """.formatted(id, WIDTH, height, escaped(title), escaped(description)));
        for (int step : rows()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"1\" fill=\"%s\"/>%n",
                    top(step),
                    WIDTH,
                    GRID));
        }
        svg.append("<path d=\"").append(path()).append("\" fill=\"none\" stroke=\"" + WAY + "\"");
        return svg.append(" stroke-width=\"4\" vector-effect=\"non-scaling-stroke\"/>\n</svg>")
                .toString();
    }

    /** Whether some of the days are drawn; those ahead are not. */
    public boolean shows(DateRange days) {
        return days.first().isBefore(end);
    }

    /**
     * A bar over some days as an {@code svg} element of its own, as wide as the drawing.
     *
     * @param id unique on the page
     * @param title what it shows, with the days
     */
    public String bar(DateRange days, String id, String title) {
        double from = left(days.first());
        double until = left(days.until().isBefore(end) ? days.until() : end);
        return String.format(
                Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="%1$s" viewBox="0 0 %2$d %3$d" \
                width="%2$d" height="%3$d" preserveAspectRatio="none"><title id="%1$s">%4$s</title>\
                <rect x="0" y="%5$d" width="%2$d" height="1" fill="%6$s"/>\
                <rect x="%7$.1f" y="0" width="%8$.1f" height="%3$d" fill="%9$s"/></svg>""", id, WIDTH, BAR, escaped(title), BAR / 2, GRID, from, Math.max(2, until - from), DEED);
    }

    private String path() {
        var path = new StringBuilder();
        for (Move move : moves) {
            String verb = path.isEmpty() ? "M%.1f %d" : "H%.1f V%d";
            path.append(String.format(Locale.ROOT, verb, left(move.from()), top(move.step())))
                    .append(' ');
        }
        return path.append(String.format(Locale.ROOT, "H%.1f", left(end))).toString();
    }

    /** The middle of the step's row. */
    private int top(int step) {
        return rows().indexOf(step) * ROW + ROW / 2;
    }

    private double left(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(first, end));
        return ChronoUnit.DAYS.between(first, day) * WIDTH / days;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
