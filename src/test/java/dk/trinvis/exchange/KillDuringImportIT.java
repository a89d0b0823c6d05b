package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The server is killed at random moments of an import: all of the file is recorded or none of it, and the import says which.
 * More rounds with {@code -Dkill.rounds=20}, others with {@code -Dkill.seed=7}.
 */
class KillDuringImportIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final long SEED = Long.getLong("kill.seed", 1);
    private static final int CITIZENS = 400;
    private static final int LONGEST_WAIT = 4_000;
    private static final String STATUS = "/api/initiatives/FI-2023/status?asOf=2023-08-15";

    @Test
    void onDerbyAllOfAFileIsRecordedOrNone() throws Exception {
        killAgainAndAgain(TestServer.create("kill-derby", Map.of("TRINVIS_DEMO", "users")));
    }

    @Test
    void onPostgresAllOfAFileIsRecordedOrNone() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.postgres().settings());
        settings.put("TRINVIS_DEMO", "users");
        killAgainAndAgain(TestServer.create("kill-postgres", settings));
    }

    /** Each round puts everybody on another step: afterwards all stand on one step, and it is the right one. */
    private static void killAgainAndAgain(TestServer server) throws Exception {
        Random random = new Random(SEED);
        server.start();
        ImportClient client = new ImportClient(server);
        enrolEverybody(client);
        int step = 2;
        assertThat(client.take("screenings", screenings(step)).state()).isEqualTo("completed");
        for (int round = 0; round < ROUNDS; round++) {
            int next = step == 5 ? 2 : step + 1;
            int wait = random.nextInt(LONGEST_WAIT);
            Answer begun = client.send("screenings", ImportClient.CSV, BodyPublishers.ofString(screenings(next)));
            TimeUnit.MILLISECONDS.sleep(wait);
            server.kill();
            server.start();

            String state = client.get(path(begun)).state();

            assertThat(state).as("round %s, killed after %s ms", round, wait).isIn("completed", "failed");
            step = state.equals("completed") ? next : step;
            assertThat(client.get(STATUS).body())
                    .as("round %s, killed after %s ms, %s", round, wait, state)
                    .contains("\"" + step + "\":" + CITIZENS);
        }
        assertThat(client.take("screenings", screenings(5)).state()).isEqualTo("completed");
        server.stop();
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

    /** Five screenings each, all on one step. */
    private static String screenings(int step) {
        return "enrolment_ref;effective_on;step\n"
                + IntStream.rangeClosed(1, 5)
                        .mapToObj(day -> lines("F%d;2023-07-0" + day + ";" + step))
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
