package dk.trinvis.bench;

import java.io.IOException;

/** What a start costs and how much memory the server holds, against the same server without an application. */
final class StartRows {

    private static final int STARTS = 3;
    private static final int REQUESTS = 200;

    private StartRows() {}

    /** P11 and P12. */
    static void measure(BenchServer server, Report report) throws IOException {
        server.limitMemory();
        BenchServer empty = BenchServer.empty();
        double[] cpu = new double[2];
        double[] memory = new double[2];
        for (int start = 0; start < STARTS; start++) {
            server.restart();
            server.get("/api/initiatives");
            cpu[0] += server.cpuSeconds() / STARTS;
            memory[0] += server.residentMegabytes() / STARTS;
            empty.restart();
            cpu[1] += empty.cpuSeconds() / STARTS;
            memory[1] += empty.residentMegabytes() / STARTS;
        }
        report.add("P11", server, "start to first answer", cpu[0], "empty server", cpu[1], "s", Budget.times(2));
        report.add("P12", server, "memory after start", memory[0], "empty server", memory[1], "MB", Budget.times(2));
        for (int i = 0; i < REQUESTS; i++) {
            server.get("/figures/cohort?code=FI-2023&cohort=step-3&asOf=" + Life.PRESENT + "&from=" + i);
            server.get("/api/initiatives/FI-2023");
        }
        server.get("/api/initiatives/FI-2023/status");
        report.add(
                "P12",
                server,
                "memory after " + 2 * REQUESTS + " requests",
                server.residentMegabytes(),
                "empty server",
                memory[1],
                "MB",
                Budget.times(3));
        empty.stop();
    }
}
