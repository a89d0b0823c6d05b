package dk.trinvis.exchange;

import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    TestServer server() {
        return this == DERBY ? OnDerby.SERVER : OnPostgres.SERVER;
    }

    /** Rows of every table of facts, superseded ones included; only PostgreSQL lets anybody look past its server. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        if (this == POSTGRES) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                        count.next();
                        rows.put(table, count.getLong(1));
                    }
                }
            }
        }
        return rows;
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
