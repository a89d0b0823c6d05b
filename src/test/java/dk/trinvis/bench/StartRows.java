package dk.trinvis.bench;

import java.io.IOException;

/** What a start costs and how much memory the server holds, against the same server without an application. */
final class StartRows {

    private static final int STARTS = 7;
    private static final int MIXES = 7;
    private static final int REQUESTS = 60;

    private StartRows() {}

    /** P11 and P12. */
    static void measure(BenchServer server, Report report) throws IOException {
        server.limitMemory();
        BenchServer empty = BenchServer.empty();
        double[][] cpu = new double[2][STARTS];
        double[][] memory = new double[2][STARTS];
        for (int start = 0; start < STARTS; start++) {
            server.restart();
            server.get("/login");
            cpu[0][start] = server.cpuSeconds();
            memory[0][start] = server.residentMegabytes();
            empty.restart();
            cpu[1][start] = empty.cpuSeconds();
            memory[1][start] = empty.residentMegabytes();
        }
        double emptyMemory = Rounds.median(memory[1]);
        report.add(
                "P11",
                server,
                "start to first page",
                Rounds.median(cpu[0]),
                "empty server",
                Rounds.median(cpu[1]),
                "s",
                Budget.times(2));
        report.add(
                "P12",
                server,
                "memory after start",
                Rounds.median(memory[0]),
                "empty server",
                emptyMemory,
                "MB",
                Budget.times(2));
        double most = 0;
        for (int mix = 0; mix < MIXES; mix++) {
            mix(server);
            most = Math.max(most, server.residentMegabytes());
        }
        report.add(
                "P12",
                server,
                "most memory in " + 2 * MIXES * REQUESTS + " requests",
                most,
                "empty server",
                emptyMemory,
                "MB",
                Budget.times(3));
        empty.stop();
    }

    private static void mix(BenchServer server) throws IOException {
        for (int i = 0; i < REQUESTS; i++) {
            server.get("/figures/cohort?code=FI-2023&cohort=step-3&asOf=" + Life.PRESENT + "&from=" + i);
            server.get("/api/initiatives/FI-2023");
        }
        server.get("/api/initiatives/FI-2023/status");
    }
}
