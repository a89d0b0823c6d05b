package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The server is killed in the middle of an import, once while it checks the rows and once while it records them: none of the
 * file is recorded then, and the import says so.
 */
class KillDuringImportIT {

    private static final int CITIZENS = 800;
    private static final int DAYS = 8;
    private static final int MOST_DAYS = 40;
    private static final String STATUS = "/api/initiatives/FI-2023/status?asOf=2023-08-15";

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void onDerbyAllOfAFileIsRecordedOrNone() throws IOException {
        killAgainAndAgain(TestServer.create("kill-derby", Map.of("TRINVIS_DEMO", "users")));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void onPostgresAllOfAFileIsRecordedOrNone() throws IOException {
        Map<String, String> settings = new HashMap<>(TestDatabase.postgres().settings());
        settings.put("TRINVIS_DEMO", "users");
        killAgainAndAgain(TestServer.create("kill-postgres", settings));
    }

    /** Each import puts everybody on another step: afterwards all stand on one step, and it is the right one. */
    private static void killAgainAndAgain(TestServer server) throws IOException {
        ImportClient client = new ImportClient(server.start());
        enrolEverybody(client);
        assertThat(client.take("screenings", screenings(2, DAYS)).state()).isEqualTo("completed");

        int step = killWhile(client, 2, seen -> 2 * seen.number("done") < seen.number("total"));
        step = killWhile(client, step, seen -> 2 * seen.number("done") > seen.number("total"));

        assertThat(client.take("screenings", screenings(after(step), DAYS)).state())
                .isEqualTo("completed");
        server.stop();
    }

    /**
     * Kills the server while an import that has begun is as asked, and finds it failed. A machine that is past that before
     * anybody has looked gets a longer file.
     *
     * @return the step on which everybody stands
     */
    private static int killWhile(ImportClient client, int before, Predicate<Answer> asked) throws IOException {
        int step = before;
        for (int days = DAYS; days <= MOST_DAYS; days += DAYS) {
            String path = path(client.send(
                    "screenings", ImportClient.CSV, BodyPublishers.ofString(screenings(after(step), days))));
            Answer seen = client.get(path);
            while (seen.state().equals("running") && (seen.number("done") == 0 || !asked.test(seen))) {
                seen = client.get(path);
            }
            client.server().kill();
            client.server().start();

            String state = client.get(path).state();

            assertThat(state).as(seen.body()).isIn("completed", "failed");
            step = state.equals("completed") ? after(step) : step;
            assertThat(client.get(STATUS).body()).as(seen.body()).contains("\"" + step + "\":" + CITIZENS);
            if (state.equals("failed")) {
                return step;
            }
        }
        throw new AssertionError("every import was over before the server was killed");
    }

    private static int after(int step) {
        return step == 5 ? 2 : step + 1;
    }

    private static String path(Answer begun) {
        return begun.location().substring(begun.location().indexOf("/api/"));
    }

    private static void enrolEverybody(ImportClient client) throws IOException {
        assertThat(client.take("citizens", file("citizen_ref;name", "B%1$d;Borger %1$d"))
                        .state())
                .isEqualTo("completed");
        assertThat(client.take(
                                "enrolments",
                                file(
                                        "enrolment_ref;citizen_ref;initiative;first_day",
                                        "F%1$d;B%1$d;FI-2023;2023-07-01"))
                        .state())
                .isEqualTo("completed");
    }

    /** Everybody screened on each of so many days, always on one step. */
    private static String screenings(int step, int days) {
        return "enrolment_ref;effective_on;step\n"
                + IntStream.range(0, days)
                        .mapToObj(day -> lines("F%d;" + LocalDate.of(2023, 7, 1).plusDays(day) + ";" + step))
                        .collect(Collectors.joining());
    }

    private static String file(String header, String row) {
        return header + "\n" + lines(row);
    }

    private static String lines(String row) {
        return IntStream.range(0, CITIZENS)
                .mapToObj(number -> String.format(row, number) + "\n")
                .collect(Collectors.joining());
    }
}
