package dk.trinvis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database on a real PostgreSQL that keeps what it has committed, even when killed.
 *
 * @param url its JDBC address
 */
public record TestDatabase(String url) {

    /** What the databases hold when the tests are over. */
    private static final Path TEXTS = Path.of("target/postgres-texts.log").toAbsolutePath();

    /** What PostgreSQL says. */
    private static final Path LOG = Path.of("target/postgres.log").toAbsolutePath();

    private static final String NAME = "trinvis";
    private static final String USER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new, empty database. */
    public static TestDatabase postgres() {
        String name = NAME + COUNT.incrementAndGet();
        EmbeddedPostgres server = Server.INSTANCE;
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(server.getJdbcUrl(USER, name));
    }

    /** The environment variables that make a server use it. */
    public Map<String, String> settings() {
        return Map.of("TRINVIS_DB_URL", url, "TRINVIS_DB_USER", USER, "TRINVIS_DB_PASSWORD", USER);
    }

    /** A connection past the server, to look at what it stored. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Server::stop));
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target/postgres").toAbsolutePath().toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setOutputRedirector(ProcessBuilder.Redirect.to(LOG.toFile()))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop() {
            try (EmbeddedPostgres server = INSTANCE;
                    Writer texts = Files.newBufferedWriter(TEXTS)) {
                for (int number = 1; number <= COUNT.get(); number++) {
                    try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(USER, NAME + number))) {
                        StoredTexts.write(connection, texts);
                    }
                }
                texts.write("all " + COUNT.get() + " databases\n");
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
