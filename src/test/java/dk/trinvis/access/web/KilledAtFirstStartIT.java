package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A server that is killed before it has its first content starts again as if nothing had been. */
class KilledAtFirstStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SEEDING = "This is a demonstration";

    /** Somebody else holds the table of the codes when the administrator is there and the codes are to come. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aServerKilledWhileItIsSetUpGetsItsCodesAtTheNextStart() throws Exception {
        TestDatabase database = TestDatabase.postgres();
        TestServer server =
                TestServer.create("killed-at-set-up", database.settings()).start();
        String secret = Files.readString(server.data().resolve("setup-secret"));
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE code IN SHARE MODE");
            CompletableFuture<?> setUp =
                    CompletableFuture.supplyAsync(() -> ProductionServer.setUp(Visitor.to(server), secret));
            await(() -> count(statement, "app_user") > 0);
            server.kill();
            assertThatThrownBy(setUp::join).hasRootCauseInstanceOf(IOException.class);
            assertThat(count(statement, "code")).isZero();
        }

        server.start();

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "code")).isPositive();
            assertThat(count(statement, "ladder")).isPositive();
        }
        Visitor chief = Visitor.signedIn(server, "chef", ProductionServer.PASSWORD);
        assertThat(chief.get("/").statusCode()).isEqualTo(200);
        server.stop();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aServerKilledWhileItSeedsDerbyStartsAgain() throws Exception {
        TestServer server = TestServer.create("killed-seeding-derby", Map.of("TRINVIS_DEMO", "vejle"));

        killWhen(server, () -> isSeeding(server));

        assertStartsWithTheSampleData(server);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aServerKilledWhileItSeedsPostgresStartsAgain() throws Exception {
        TestDatabase database = TestDatabase.postgres();
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("TRINVIS_DEMO", "vejle");
        TestServer server = TestServer.create("killed-seeding-postgres", settings);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            killWhen(server, () -> isSeeding(server) && hasUncommittedEnrolments(statement));
            assertThat(count(statement, "enrolment")).isZero();
        }

        assertStartsWithTheSampleData(server);
    }

    private static void killWhen(TestServer server, Callable<Boolean> moment) throws Exception {
        CompletableFuture<?> starting = CompletableFuture.runAsync(server::start);
        await(moment);
        server.kill();
        assertThatThrownBy(starting::join).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static void await(Callable<Boolean> moment) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!moment.call()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
        }
    }

    private static boolean isSeeding(TestServer server) throws IOException {
        Path log = server.logs().resolve("messages.log");
        return Files.exists(log) && Files.readString(log).contains(SEEDING);
    }

    /** Whoever has written to a table keeps a lock on it until the end of the transaction. */
    private static boolean hasUncommittedEnrolments(Statement statement) throws SQLException {
        return count(
                        statement,
                        "pg_locks JOIN pg_class ON pg_class.oid = pg_locks.relation WHERE relname = 'enrolment'"
                                + " AND mode = 'RowExclusiveLock'")
                > 0;
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void assertStartsWithTheSampleData(TestServer server) {
        server.start();
        JsonNode movement = new Script(server, "teamleder")
                .json("/api/initiatives/FI-2023/status?asOf=2023-09-27")
                .path("movement");
        assertThat(movement.path("launched").asInt()).isEqualTo(70);
        assertThat(movement.path("everEnrolled").asInt()).isEqualTo(74);
        server.stop();
    }
}
