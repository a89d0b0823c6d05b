package dk.trinvis.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows measured, printed as they come and kept as JSON. */
final class Report {

    private final int enrolments;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One budget, measured.
     *
     * @param goal the row of the list of goals, for example {@code P3}
     * @param other what ours was compared with
     * @param unit of both numbers
     * @param statements how many a page sends to the database, at most {@value #MOST_STATEMENTS}; -1 where they are not counted
     * @param load the load average when it was measured; above the number of processors the numbers are inflated
     */
    record Row(
            String goal,
            String database,
            String what,
            double ours,
            String other,
            double others,
            String unit,
            Budget must,
            int statements,
            double load) {

        static final int MOST_STATEMENTS = 10;

        double ratio() {
            return ours / others;
        }

        boolean holds() {
            return must.allows(ours, others) && statements <= MOST_STATEMENTS;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-6s %-10s %-37s %10.1f %-3s %10.1f %-44s %7.3fx %-14s %-13s %-5s load %.1f",
                    goal,
                    database,
                    what,
                    ours,
                    unit,
                    others,
                    other,
                    ratio(),
                    must,
                    statements < 0 ? "" : statements + " statements",
                    holds() ? "holds" : "FAILS",
                    load);
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"row\":\"%s\",\"database\":\"%s\",\"what\":\"%s\",\"ours\":%.3f,\"denominator\":%.3f,"
                            + "\"denominatorIs\":\"%s\",\"unit\":\"%s\",\"ratio\":%.4f,\"must\":\"%s\",\"holds\":%s,"
                            + "%s\"load\":%.1f}",
                    goal,
                    database,
                    what,
                    ours,
                    others,
                    other,
                    unit,
                    ratio(),
                    must,
                    holds(),
                    statements < 0
                            ? ""
                            : "\"statements\":" + statements + ",\"mostStatements\":" + MOST_STATEMENTS + ",",
                    load);
        }
    }

    Report(int enrolments) {
        this.enrolments = enrolments;
    }

    /** Adds a row, prints it and writes all of them down, so that a run that is broken off leaves what it has. */
    void add(
            String goal,
            BenchServer on,
            String what,
            double ours,
            String other,
            double others,
            String unit,
            Budget must)
            throws IOException {
        add(goal, on, what, ours, other, others, unit, must, -1);
    }

    /** The same of a page that sends so many statements. */
    void add(
            String goal,
            BenchServer on,
            String what,
            double ours,
            String other,
            double others,
            String unit,
            Budget must,
            int statements)
            throws IOException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Row row = new Row(goal, on.database(), what, ours, other, others, unit, must, statements, load);
        rows.add(row);
        print(row.line());
        Files.writeString(
                Path.of("target/bench.json"),
                rows.stream()
                        .map(Row::json)
                        .collect(Collectors.joining(
                                ",\n", "{\"enrolments\":" + enrolments + ",\"rows\":[\n", "\n]}\n")));
    }

    void print() {
        print("Trinvis with " + enrolments + " enrolments, " + enrolments * Life.SCREENINGS + " screenings");
        rows.forEach(row -> print(row.line()));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
