package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Servers with the demonstration's users and initiative, and no citizens but those that the tests of imports send. */
enum ImportServers {
    DERBY,
    POSTGRES;

    private static final List<String> TABLES = List.of(
            "citizen",
            "citizen_record",
            "enrolment",
            "enrolment_period",
            "step_period",
            "responsibility",
            "activity",
            "track_assignment");

    private static final AtomicInteger ENROLLED = new AtomicInteger();

    private static final List<String> SEEN = List.of(
            "/api/initiatives/FI-2023/status?asOf=2023-07-31",
            "/api/initiatives/FI-2023/status?asOf=2023-12-31",
            "/api/initiatives/FI-2023/cohorts/everEnrolled?asOf=2023-12-31",
            "/api/citizens?name=bo",
            "/api/citizens?name=pr%C3%B8ve");

    TestServer server() {
        return this == DERBY ? OnDerby.SERVER : OnPostgres.SERVER;
    }

    /**
     * What is recorded: on PostgreSQL the rows of every table of facts, superseded ones included. Nobody can look past the
     * server at its Derby; there it is what a team lead sees.
     */
    Map<String, String> facts() throws IOException, SQLException {
        Map<String, String> facts = new TreeMap<>();
        if (this == DERBY) {
            ImportClient client = new ImportClient(server());
            for (String seen : SEEN) {
                facts.put(seen, client.get(seen).body().replaceFirst("\"knownAt\":\"[^\"]+\"", ""));
            }
            return facts;
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    facts.put(table, count.getString(1));
                }
            }
        }
        return facts;
    }

    /** A citizen and an enrolment of their own for a test; answers what their references end with, after B and F. */
    String enrolled() throws IOException {
        String name = name().charAt(0) + Integer.toString(ENROLLED.incrementAndGet());
        ImportClient client = new ImportClient(server());
        assertThat(client.take("citizens", "citizen_ref;name\nB" + name + ";Åse Prøve\n")
                        .state())
                .isEqualTo("completed");
        assertThat(client.take(
                                "enrolments",
                                "enrolment_ref;citizen_ref;initiative;first_day\nF" + name + ";B" + name
                                        + ";FI-2023;2023-07-01\n")
                        .state())
                .isEqualTo("completed");
        return name;
    }

    /** Past the server; only to PostgreSQL. */
    Connection connect() throws SQLException {
        return OnPostgres.DATABASE.connect();
    }

    private static final class OnDerby {
        static final TestServer SERVER = TestServer.create("imports-derby", Map.of("TRINVIS_DEMO", "users"))
                .start();
    }

    private static final class OnPostgres {
        static final TestDatabase DATABASE = TestDatabase.postgres();
        static final TestServer SERVER = start();

        private static TestServer start() {
            Map<String, String> settings = new HashMap<>(DATABASE.settings());
            settings.put("TRINVIS_DEMO", "users");
            return TestServer.create("imports-postgres", settings).start();
        }
    }
}
