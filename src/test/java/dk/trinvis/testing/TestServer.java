package dk.trinvis.testing;

import dk.trinvis.common.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged server as a process of its own, on free ports and with its own data. {@link #derby()} and
 * {@link #postgres()} are started once and shared by all tests; a test that kills or reconfigures a server makes its own
 * with {@link #create}. All of them stop with the tests.
 */
public final class TestServer {

    /** Every address that was asked for. */
    private static final String REQUESTS = """
            <server>
              <httpEndpoint id="defaultHttpEndpoint">
                <accessLogging filePath="${server.output.dir}/logs/requests.log" logFormat="%r %s %{Referer}i"/>
              </httpEndpoint>
            </server>
            """;

    /**
     * What is told the virtual machine: nothing, or that the quick compiler is enough, with which a start takes half the time. It
     * is for the servers of one test; the shared ones live long enough to gain by the other.
     */
    public static final String JVM = "JVM_ARGS";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServerFolder folder;
    private final int httpPort;
    private final int httpsPort;
    private volatile @Nullable Process process;
    private volatile @Nullable LocalDate firstDay;

    private TestServer(ServerFolder folder, int httpPort, int httpsPort) {
        this.folder = folder;
        this.httpPort = httpPort;
        this.httpsPort = httpsPort;
    }

    /** The shared server on the embedded database, with the sample data of Vejle 2023. */
    public static TestServer derby() {
        return OnDerby.SERVER;
    }

    /** The shared server on PostgreSQL, with the sample data of Vejle 2023; this machine may be its proxy. */
    public static TestServer postgres() {
        return OnPostgres.SERVER;
    }

    /** A connection to the database of {@link #postgres()}, past the server. */
    public static Connection connectToPostgres() throws SQLException {
        postgres();
        return OnPostgres.DATABASE.connect();
    }

    /**
     * A server that is not started yet, listening on localhost only.
     *
     * @param name its folder under {@code target/servers}; an earlier one of that name is deleted
     * @param settings environment variables as in the README, on top of {@code TRINVIS_DEMO=off}
     */
    public static TestServer create(String name, Map<String, String> settings) {
        int httpPort = ServerFolder.freePort();
        int httpsPort = ServerFolder.freePort();
        Map<String, String> all = new HashMap<>(Map.of(
                "HTTP_PORT",
                Integer.toString(httpPort),
                "HTTPS_PORT",
                Integer.toString(httpsPort),
                "TRINVIS_HOST",
                "localhost",
                "TRINVIS_COOKIE_NAME",
                "trinvis",
                "TRINVIS_COOKIE_SECURE",
                "false",
                "TRINVIS_DEMO",
                "off",
                JVM,
                "-XX:TieredStopAtLevel=1"));
        all.putAll(settings);
        TestServer server = new TestServer(ServerFolder.create(name, all), httpPort, httpsPort);
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        return server;
    }

    private TestServer loggingRequests() {
        try {
            Path overrides = Files.createDirectories(folder().resolve("configDropins/overrides"));
            Files.writeString(overrides.resolve("requests.xml"), REQUESTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Starts it and waits until the application is ready. */
    public TestServer start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    ServerFolder.RUNTIME.resolve("bin/server").toString(), "run", folder.name());
            builder.environment().put("WLP_USER_DIR", folder.user().toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Files.createDirectories(folder.logs());
            builder.redirectErrorStream(true)
                    .redirectOutput(folder.logs().resolve("console.log").toFile());
            Process started = builder.start();
            process = started;
            awaitReady(started);
            firstDay = Objects.requireNonNullElseGet(firstDay, () -> new Clock().today());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The Danish day on which it was first started: today for whoever is in the sample's week, also after midnight. */
    public LocalDate firstDay() {
        return Objects.requireNonNull(firstDay);
    }

    /** Ends it at once, as a power failure would (SIGKILL). Does nothing when it is not running. */
    public void kill() {
        Process running = process;
        if (running != null) {
            List<ProcessHandle> all = running.descendants().toList();
            all.forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            all.forEach(handle -> handle.onExit().join());
            running.onExit().join();
            process = null;
        }
    }

    /** Asks it to finish what it is doing and stop, as an administrator would. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
            try {
                if (!running.waitFor(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the server did not stop: " + folder.logs());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process = null;
        }
    }

    /** An address on it, over plain HTTP, for example {@code uri("/api/initiatives")}. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + httpPort + path);
    }

    /** An address on it, over TLS with a certificate nobody signed. */
    public URI secureUri(String path) {
        return URI.create("https://localhost:" + httpsPort + path);
    }

    /** Everything it and its embedded database log. */
    public Path logs() {
        return folder.logs();
    }

    /** Where its embedded database and keys are. */
    public Path data() {
        return folder.data();
    }

    /** Its configuration and all it writes. */
    public Path folder() {
        return folder.server();
    }

    /** The processes it consists of; none when it is not running. */
    public Stream<ProcessHandle> processes() {
        Process running = process;
        return running == null ? Stream.empty() : Stream.concat(Stream.of(running.toHandle()), running.descendants());
    }

    private void awaitReady(Process started) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            String log = Files.readString(folder.logs().resolve("console.log"));
            if (!started.isAlive() || log.contains("CWWKZ0012I") || log.contains("CWWKZ0002E")) {
                kill();
                throw new IllegalStateException("the server did not start:\n" + log);
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("the server was not ready in " + PATIENCE + ":\n" + log);
            }
        }
    }

    private boolean isReady() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            HttpRequest request = HttpRequest.newBuilder(uri("/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class OnDerby {
        static final TestServer SERVER =
                Statements.traced(create("derby", settings())).loggingRequests().start();

        private static Map<String, String> settings() {
            Map<String, String> settings = new HashMap<>(PostOffice.shared().settings());
            settings.put("TRINVIS_DEMO", "vejle");
            settings.put(JVM, "");
            return settings;
        }
    }

    private static final class OnPostgres {
        static final TestDatabase DATABASE = TestDatabase.postgres();
        static final TestServer SERVER =
                create("postgres", settings()).loggingRequests().start();

        private static Map<String, String> settings() {
            Map<String, String> settings = new HashMap<>(DATABASE.settings());
            settings.put("TRINVIS_DEMO", "vejle");
            settings.put("TRINVIS_PROXIES", "127.0.0.1");
            settings.put(JVM, "");
            settings.putAll(PostOffice.shared().settings());
            return settings;
        }
    }
}
