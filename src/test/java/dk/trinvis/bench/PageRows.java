package dk.trinvis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the pages of a day take among all cases, against a page of constant rows, and how many statements each sends when
 * it is opened just after somebody else has recorded something, so that no answer is known from before.
 */
final class PageRows {

    private static final int FEW = 60;
    private static final String CASEWORKER = "demo-sagsbehandler";

    private final BenchServer server;
    private final Report report;

    /** Everyone of them another one each time, where there is another one. */
    private final List<Page> pages;

    private final List<Integer> statements = new ArrayList<>();

    private record Page(String name, Rounds.Action opening) {}

    /** Counts the statements: the server is restarted for it, which is best done before it is warm. */
    PageRows(BenchServer server, Report report) throws IOException {
        this.server = server;
        this.report = report;
        pages = List.of(
                new Page("caseworker's start page", round -> server.getAs(CASEWORKER, "/")),
                new Page("team's start page, 625 cases", round -> server.getAs(SmallTeam.TOKEN, "/?who=team")),
                new Page(
                        "search by name",
                        round -> server.getAs(CASEWORKER, "/citizen/search?q=borger+" + (1 + round % FEW) + "00")),
                new Page(
                        "citizen page",
                        round -> server.getAs(
                                CASEWORKER,
                                String.format("/citizen/show?ref=C%07d", Cases.ONE_CASEWORKER * (round % 6)))),
                new Page("team's start page, 3/4 of all cases", round -> server.getAs(CASEWORKER, "/?who=team")));
        server.restartTraced(true);
        for (Page page : pages) {
            page.opening.run(0);
            server.screen(changing(), Life.PRESENT.plusDays(1 + statements.size()));
            statements.add(server.statements(() -> open(page)));
        }
        server.restartTraced(false);
    }

    /** A case of the caseworker that goes on. */
    private static String changing() {
        int number = 0;
        while (!Life.of(number).days().isOpen()) {
            number += Cases.ONE_CASEWORKER;
        }
        return Cases.ref(number);
    }

    private static void open(Page page) {
        try {
            page.opening.run(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest team by itself: the others would hardly get warm beside it. */
    void measure() throws IOException {
        int ordinary = pages.size() - 1;
        measure(0, ordinary);
        measure(ordinary, pages.size());
    }

    private void measure(int first, int until) throws IOException {
        List<Rounds.Timed> timed = new ArrayList<>();
        timed.add(Rounds.timed(round -> server.get("/bench/list.xhtml")));
        pages.subList(first, until).forEach(page -> timed.add(Rounds.timed(page.opening)));
        double[] times = Rounds.medians(timed.toArray(new Rounds.Timed[0]));
        for (int i = first; i < until; i++) {
            report.add(
                    "pages",
                    server,
                    pages.get(i).name,
                    times[1 + i - first],
                    "Faces page, 25 constant rows",
                    times[0],
                    "ms",
                    Budget.times(5),
                    statements.get(i));
        }
    }
}
