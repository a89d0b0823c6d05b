package dk.trinvis.bench;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long it takes to record one screening, and a whole file of them, against the bare statements. */
final class WriteRows {

    private static final int IMPORT_ROUNDS = 7;
    private static final int PER_ENROLMENT = 10;

    /** Looking all the time would keep the server busier than the import does. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate SCREENED = LocalDate.of(2026, 10, 1);
    private static final LocalDateTime NEVER = LocalDateTime.ofInstant(Fact.NEVER, ZoneOffset.UTC);
    private static final String STEP_PERIOD = "INSERT INTO step_period (id, enrolment_id, initiative_id, valid_from,"
            + " valid_until, step, first_step, first_screening, effective_on, assessor, recorded_at, recorded_by,"
            + " superseded_at) VALUES (?, ?, ?, ?, ?, ?, 3, FALSE, ?, 'bench', ?, 'bench', ?)";

    private final BenchServer server;
    private final Report report;
    private final int imported;
    private final long initiative;
    private long fact = 2 * Cases.BASE;

    /**
     * For imports of so many screenings.
     *
     * @param imported a multiple of ten
     */
    WriteRows(BenchServer server, Report report, int imported) throws IOException {
        this.server = server;
        this.report = report;
        this.imported = imported;
        initiative = server.number("SELECT id FROM initiative");
    }

    /** P7 and P6. */
    void measure() throws IOException {
        List<List<String>> open = open();
        double[] one = Rounds.medians(
                Rounds.timed(round -> server.screen(open.get(round).get(0), SCREENED)),
                round -> server.run(recorded(
                                Long.parseLong(open.get(open.size() - 1 - round).get(1))))
                        .nanos());
        row("P7", "one screening over HTTP", one[0], "select, close, insert, commit by JDBC", one[1], 4);
        load("citizens", "citizen_ref;name", number -> "I" + number + ";Importeret Borger " + number);
        load(
                "enrolments",
                "enrolment_ref;citizen_ref;initiative;first_day",
                number -> "I" + number + ";I" + number + ";FI-2023;" + FIRST_DAY);
        importScreenings(0);
        double[] all = Rounds.medians(1, IMPORT_ROUNDS, Rounds.timed(this::importScreenings), this::insertBatch);
        row("P6", "import of " + imported + " screenings", all[0], "JDBC batch, same indexes", all[1], 1 / 0.35);
    }

    private void row(String goal, String what, double ours, String other, double others, double factor)
            throws IOException {
        report.add(goal, server, what, ours, other, others, "ms", Budget.times(factor));
    }

    /** References and numbers of enrolments that the team lead may screen. */
    private List<List<String>> open() throws IOException {
        return server.run(List.of(new Sql(
                        "SELECT e.enrolment_ref, e.id FROM enrolment e JOIN enrolment_period p ON p.enrolment_id = e.id"
                                + " JOIN responsibility r ON r.enrolment_id = e.id JOIN team t ON t.id = r.team_id"
                                + " WHERE t.code = 'integration' AND p.superseded_at = ? AND p.valid_until = ?",
                        NEVER,
                        DateRange.FOREVER)))
                .rows();
    }

    private List<Sql> recorded(long enrolment) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        return List.of(
                new Sql(
                        "SELECT id, valid_from, step FROM step_period WHERE enrolment_id = ? AND superseded_at = ?",
                        enrolment,
                        NEVER),
                new Sql(
                        "UPDATE step_period SET superseded_at = ? WHERE enrolment_id = ? AND superseded_at = ?"
                                + " AND valid_until = ?",
                        now,
                        enrolment,
                        NEVER,
                        DateRange.FOREVER),
                new Sql(STEP_PERIOD, step(enrolment, SCREENED.minusDays(99), SCREENED, now)),
                new Sql(STEP_PERIOD, step(enrolment, SCREENED, DateRange.FOREVER, now)));
    }

    private Object[] step(long enrolment, LocalDate from, LocalDate until, LocalDateTime now) {
        return new Object[] {fact++, enrolment, initiative, from, until, 2, from, now, NEVER};
    }

    /** What a line says of an enrolment, or a citizen, with a number. */
    private interface Line {
        String of(int number);
    }

    private void load(String kind, String header, Line line) throws IOException {
        send(
                kind,
                IntStream.range(0, (1 + IMPORT_ROUNDS) * imported / PER_ENROLMENT)
                        .mapToObj(line::of)
                        .collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private void importScreenings(int round) throws IOException {
        int enrolments = imported / PER_ENROLMENT;
        send(
                "screenings",
                IntStream.range(0, imported)
                        .mapToObj(i -> "I" + (round * enrolments + i / PER_ENROLMENT) + ";"
                                + FIRST_DAY.plusDays(20L * (i % PER_ENROLMENT)) + ";" + (1 + i % 5))
                        .collect(Collectors.joining("\n", "enrolment_ref;effective_on;step\n", "\n")));
    }

    private void send(String kind, String file) throws IOException {
        HttpResponse<String> answer = BenchServer.send(
                server.request("/api/imports/" + kind)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)),
                BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String address = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String state = server.get(address);
        while (state.contains("\"state\":\"running\"")) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            state = server.get(address);
        }
        if (!state.contains("\"state\":\"completed\"")) {
            throw new IllegalStateException(state.substring(0, Math.min(state.length(), 2_000)));
        }
    }

    private long insertBatch(int round) throws IOException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        List<List<Object>> rows = new ArrayList<>(imported);
        for (int i = 0; i < imported; i++) {
            LocalDate from = FIRST_DAY.plusDays(20L * (i % PER_ENROLMENT));
            long enrolment = 2 * Cases.BASE + (long) round * imported + i / PER_ENROLMENT;
            LocalDate until = i % PER_ENROLMENT == PER_ENROLMENT - 1 ? DateRange.FOREVER : from.plusDays(20);
            rows.add(List.of(step(enrolment, from, until, now)));
        }
        return server.run(List.of(new Sql(STEP_PERIOD, rows))).nanos();
    }
}
