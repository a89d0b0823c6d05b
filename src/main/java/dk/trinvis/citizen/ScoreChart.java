package dk.trinvis.citizen;

import dk.trinvis.citizen.Chronicle.Score;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers to one question over time as a small SVG of shapes only: a line for the caseworker, a dashed one for the
 * citizen, 5 at the top. Numbers and days stand under it as text.
 *
 * @param scores the earliest first, at least one
 */
public record ScoreChart(List<Score> scores) {

    private static final int WIDTH = 240;
    private static final int ROW = 16;
    private static final int HIGHEST = 5;
    private static final int MARGIN = 8;
    private static final String CASEWORKER = "#1F5C99";
    private static final String CITIZEN = "#8A3800";
    private static final String GRID = "#BFBFBF";

    /**
     * The drawing as an {@code svg} element of a page.
     *
     * @param id unique on the page
     * @param title what it shows, already escaped
     */
    public String svg(String id, String title) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%1$s\" viewBox=\"0 0 %2$d %3$d\""
                        + " width=\"%2$d\" height=\"%3$d\"><title id=\"%1$s\">%4$s</title>",
                id,
                WIDTH,
                HIGHEST * ROW,
                title));
        for (int score = 1; score <= HIGHEST; score++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"1\" fill=\"%s\"/>",
                    top(score),
                    WIDTH,
                    GRID));
        }
        line(svg, Score::caseworker, "stroke=\"" + CASEWORKER + "\"", CASEWORKER);
        line(svg, Score::citizen, "stroke-dasharray=\"6 4\" stroke=\"" + CITIZEN + "\"", CITIZEN);
        return svg.append("</svg>").toString();
    }

    private void line(StringBuilder svg, Function<Score, Optional<Integer>> whose, String stroke, String colour) {
        StringBuilder path = new StringBuilder();
        StringBuilder points = new StringBuilder();
        for (Score each : scores) {
            whose.apply(each).ifPresent(score -> {
                path.append(path.isEmpty() ? "M" : " L")
                        .append(left(each.day()))
                        .append(' ')
                        .append(top(score));
                points.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>",
                        left(each.day()),
                        top(score),
                        colour));
            });
        }
        if (!path.isEmpty()) {
            svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke-width=\"3\" ");
            svg.append(stroke).append("/>").append(points);
        }
    }

    private static int top(int score) {
        return (HIGHEST - score) * ROW + ROW / 2;
    }

    private int left(LocalDate day) {
        LocalDate first = scores.get(0).day();
        LocalDate last = scores.get(scores.size() - 1).day();
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return MARGIN + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 2 * MARGIN) / all);
    }
}
