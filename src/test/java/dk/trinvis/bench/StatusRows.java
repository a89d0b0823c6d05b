package dk.trinvis.bench;

import dk.trinvis.figures.StatusStatements;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the status of a whole initiative takes, against SQL of several kinds. */
final class StatusRows {

    private static final String ADDRESS = "/api/initiatives/FI-2023/status?asOf=";
    private static final Pattern STEPS = Pattern.compile("\"steps\":\\{([^}]*)}");

    private final BenchServer server;
    private final Report report;

    StatusRows(BenchServer server, Report report) {
        this.server = server;
        this.report = report;
    }

    /** P1 or P2, P3, and what the first issue asks for. */
    void measure() throws IOException {
        requireSameSteps(day(0));
        long initiative = server.number("SELECT id FROM initiative");
        measureAgainstHistory(initiative);
        double[] times = Rounds.medians(
                status(server),
                sql(r -> StatusStatements.of(initiative, day(r), LocalDateTime.now(ZoneOffset.UTC))),
                sql(r -> HandWritten.status(initiative, day(r), LocalDateTime.now(ZoneOffset.UTC))));
        row("P3", times[0], "the statements it runs", times[1], 1.5, 5);
        row("issue", times[0], "hand-written SQL for the same numbers", times[2], 3, 0);
    }

    /** The whole status, and of it just the part that counts steps, against SQL that has no intervals to ask. */
    private void measureAgainstHistory(long initiative) throws IOException {
        Rounds.Timed steps = sql(r -> StatusStatements.ofSteps(initiative, day(r), LocalDateTime.now(ZoneOffset.UTC)));
        double[] times = server.isPostgres()
                ? Rounds.medians(
                        status(server), steps, sql(r -> History.distinctOn(day(r))), sql(r -> History.window(day(r))))
                : Rounds.medians(status(server), steps, sql(r -> History.packed(day(r))));
        double history = Arrays.stream(times).skip(2).min().orElseThrow();
        String goal = server.isPostgres() ? "P2" : "P1";
        String other = server.isPostgres() ? "best of DISTINCT ON and window" : "packed max GROUP BY";
        report.add(goal, server, "steps as counted in a status", times[1], other, history, "ms", Budget.times(0.25));
        row(goal, times[0], other + ", steps only", history, 0.25, 0);
    }

    /** P5: ten times the cases. */
    void measureAgainst(BenchServer tenth) throws IOException {
        double[] times = Rounds.medians(status(server), status(tenth));
        row("P5", times[0], "a tenth of the cases", times[1], 10, 0);
    }

    private void row(String goal, double ours, String other, double others, double factor, double more)
            throws IOException {
        report.add(goal, server, "status over HTTP", ours, other, others, "ms", new Budget(factor, more));
    }

    private static Rounds.Timed status(BenchServer server) {
        return Rounds.timed(round -> server.get(ADDRESS + day(round)));
    }

    /** The statements for a round. */
    private interface Statements {
        List<Sql> of(int round);
    }

    private Rounds.Timed sql(Statements statements) {
        return round -> server.run(statements.of(round)).nanos();
    }

    /** Another day each round, all over the three years: more of them than answers are kept. */
    private static LocalDate day(int round) {
        return Life.LAUNCH.plusDays(500 + 97L * round % 590);
    }

    private void requireSameSteps(LocalDate day) throws IOException {
        Matcher ours = STEPS.matcher(server.get(ADDRESS + day));
        String steps = ours.find() ? ours.group(1) : "";
        List<Sql> theirs = server.isPostgres() ? History.window(day) : History.packed(day);
        for (List<String> row : server.run(theirs).rows()) {
            if (!steps.contains("\"" + row.get(0) + "\":" + row.get(1))) {
                throw new IllegalStateException("steps " + steps + " are not " + row);
            }
        }
    }
}
