package dk.trinvis.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures every budget on {@code -Dbench.database=derby}, {@code postgres} or both, with {@code -Dbench.enrolments} made-up
 * enrolments and {@code -Dbench.imported} screenings in an imported file, and leaves the rows in {@code target/bench.json}. It reports; it does not fail where a budget does not hold.
 */
class PerformanceBench {

    private static final int ENROLMENTS = Integer.getInteger("bench.enrolments", 10_000);
    private static final int IMPORTED = Integer.getInteger("bench.imported", ENROLMENTS);
    private static final List<String> DATABASES =
            List.of(System.getProperty("bench.database", "derby,postgres").split(","));

    @Test
    void everyBudgetIsMeasured() throws IOException, SQLException {
        Report report = new Report(ENROLMENTS);
        for (String database : DATABASES) {
            measure(BenchServer.create(database, ENROLMENTS), BenchServer.create(database, ENROLMENTS / 10), report);
        }
        report.print();
    }

    private static void measure(BenchServer server, BenchServer tenth, Report report) throws IOException {
        PageRows pages = new PageRows(server, report);
        StatusRows status = new StatusRows(server, report);
        status.measureAgainst(tenth);
        tenth.stop();
        status.measure();
        new ListRows(server, report).measure();
        pages.measure();
        new WriteRows(server, report, IMPORTED).measure();
        StartRows.measure(server, report);
        server.stop();
    }
}
