package dk.trinvis.bench;

import java.io.IOException;

/**
 * How long the pages of a caseworker's day take among all cases, against a page of constant rows. How many statements each
 * sends does not depend on how many cases there are; {@code FewStatementsIT} counts them.
 */
final class PageRows {

    private static final int FEW = 60;

    private PageRows() {}

    /** The start page, a search by name, and a citizen; everyone of them another one each time. */
    static void measure(BenchServer server, Report report) throws IOException {
        double[] times = Rounds.medians(
                Rounds.timed(round -> server.get("/bench/list.xhtml")),
                Rounds.timed(round -> server.getAsCaseworker("/")),
                Rounds.timed(round -> server.getAsCaseworker("/citizen/search?q=borger+" + (1 + round % FEW) + "00")),
                Rounds.timed(round -> server.getAsCaseworker(
                        String.format("/citizen/show?ref=C%07d", Cases.ONE_CASEWORKER * (round % 6)))));
        String[] pages = {"start page", "search by name", "citizen page"};
        for (int i = 0; i < pages.length; i++) {
            report.add(
                    "pages",
                    server,
                    pages[i],
                    times[i + 1],
                    "Faces page, 25 constant rows",
                    times[0],
                    "ms",
                    Budget.times(5));
        }
    }
}
