package dk.trinvis.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a page of the list behind a figure takes, with all cases in it, against a page of constant rows. */
final class ListRows {

    private static final LocalDate DAY = Life.LAUNCH.plusDays(700);
    private static final String FIRST = "/figures/cohort?code=FI-2023&cohort=active&asOf=";
    private static final String PAGE = FIRST + DAY + "&from=";
    private static final String API = "/api/initiatives/FI-2023/cohorts/active?size=25&asOf=" + DAY + "&from=";
    private static final Pattern NUMBER = Pattern.compile("\"(?:total|hidden)\":([0-9]+)");
    private static final int SIZE = 25;

    private final BenchServer server;
    private final Report report;

    ListRows(BenchServer server, Report report) {
        this.server = server;
        this.report = report;
    }

    /** P8 and P9. */
    void measure() throws IOException {
        int last = (visible() - 1) / SIZE * SIZE;
        double[] times = Rounds.medians(
                page(PAGE + 0),
                page(API + 0),
                page("/bench/list.xhtml"),
                page(PAGE + Math.min(199 * SIZE, last)),
                page(PAGE + last),
                Rounds.timed(round -> server.get(FIRST + Life.LAUNCH.plusDays(500 + 97L * round % 590))),
                page(PAGE + 0 + "&step=3&sort=-firstDay"));
        row("P8", "list page, 25 rows", times[0], "Faces page, 25 constant rows", times[2], 5);
        row("P8", "list over the API, 25 rows", times[1], "Faces page, 25 constant rows", times[2], 5);
        row("P8", "the same as of a day not asked before", times[5], "Faces page, 25 constant rows", times[2], 5);
        row("P8", "narrowed and ordered, asked again", times[6], "Faces page, 25 constant rows", times[2], 5);
        row("P9", "list page 200", times[3], "page 1", times[0], 2);
        row("P9", "last list page", times[4], "page 1", times[0], 2);
    }

    private Rounds.Timed page(String path) {
        return Rounds.timed(round -> server.get(path));
    }

    private int visible() throws IOException {
        Matcher numbers = NUMBER.matcher(server.get(API + 0));
        int[] found = numbers.results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .toArray();
        return Math.abs(found[0] - found[1]);
    }

    private void row(String goal, String what, double ours, String other, double others, double factor)
            throws IOException {
        report.add(goal, server, what, ours, other, others, "ms", Budget.times(factor));
    }
}
