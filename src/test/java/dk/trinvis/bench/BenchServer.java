package dk.trinvis.bench;

import dk.trinvis.testing.Statements;
import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product with many cases, and beside it the archive that runs bare SQL and shows bare pages. */
final class BenchServer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+([0-9]+) kB");
    private static final String CONFIGURATION = """
            <server>
              <webApplication id="bench" name="bench" location="bench.war" contextRoot="/bench"/>
            </server>
            """;

    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>";
    private static final String FACES = "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>";

    private final TestServer server;
    private final String database;

    private BenchServer(TestServer server, String database) {
        this.server = server;
        this.database = database;
    }

    /** A running server on that kind of database, {@code derby} or {@code postgres}, with so many enrolments. */
    static BenchServer create(String database, int enrolments) throws SQLException {
        return database.equals("derby") ? derby(enrolments) : postgres(enrolments);
    }

    private static BenchServer derby(int enrolments) throws SQLException {
        TestServer server = demonstration("derby", enrolments, Map.of());
        String database = "jdbc:derby:" + server.data().resolve("derby");
        Cases.write(DriverManager.getConnection(database, "app", "app"), enrolments);
        try (Connection connection = DriverManager.getConnection(database, "app", "app");
                Statement statement = connection.createStatement()) {
            for (String table : Cases.TABLES) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', '" + table.toUpperCase(Locale.ROOT)
                        + "', NULL)");
            }
        }
        shutDown(database);
        return start(server, "derby");
    }

    private static BenchServer postgres(int enrolments) throws SQLException {
        TestDatabase database = TestDatabase.postgres();
        TestServer server = demonstration("postgres", enrolments, database.settings());
        Cases.write(DriverManager.getConnection(database.url() + "&reWriteBatchedInserts=true"), enrolments);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
        return start(server, "postgres");
    }

    private static TestServer demonstration(String kind, int enrolments, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("TRINVIS_DEMO", "users");
        all.put(TestServer.JVM, "");
        TestServer server = TestServer.create("bench-" + kind + "-" + enrolments, all);
        server.start().stop();
        return server;
    }

    private static BenchServer start(TestServer server, String database) {
        Path folder = server.folder();
        ShrinkWrap.create(WebArchive.class)
                .addClasses(ProbeServlet.class, Sql.class, Sql.Answer.class, ConstantList.class)
                .addAsWebResource("bench/list.xhtml", "list.xhtml")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsWebInfResource(new StringAsset(FACES), "faces-config.xml")
                .as(ZipExporter.class)
                .exportTo(new File(folder.toFile(), "apps/bench.war"), true);
        try {
            Files.createDirectories(folder.resolve("configDropins/overrides"));
            Files.writeString(folder.resolve("configDropins/overrides/bench.xml"), CONFIGURATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BenchServer(server.start(), database);
    }

    /** Derby says goodbye by an exception. */
    private static void shutDown(String database) {
        try {
            DriverManager.getConnection(database + ";shutdown=true").close();
        } catch (SQLException goodbye) {
            if (!"08006".equals(goodbye.getSQLState())) {
                throw new IllegalStateException(goodbye);
            }
        }
    }

    /** What the address answers to the team lead. */
    String get(String path) throws IOException {
        return answer(request(path));
    }

    private static String answer(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = send(request.GET(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** What the address answers to whoever has the token. */
    String getAs(String token, String path) throws IOException {
        return answer(request(path).setHeader("Authorization", "Bearer " + token));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer demo-teamleder");
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return HTTP.send(request.build(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs the statements in one transaction on one of the server's own connections. */
    Sql.Answer run(List<Sql> statements) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(statements));
        }
        HttpResponse<byte[]> response = send(
                request("/bench/sql").POST(BodyPublishers.ofByteArray(bytes.toByteArray())),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(statements + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(response.body()))) {
            return (Sql.Answer) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The team lead records a screening by the API. */
    void screen(String enrolmentRef, LocalDate on) throws IOException {
        HttpResponse<String> answer = send(
                request("/api/enrolments/" + enrolmentRef + "/screenings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"effectiveOn\":\"" + on + "\",\"step\":2,\"reason\":\"x\"}")),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Starts it anew; from then on it writes down its statements, which takes time, or no longer does. */
    void restartTraced(boolean traced) {
        server.stop();
        if (traced) {
            Statements.traced(server);
        } else {
            Statements.untraced(server);
        }
        server.start();
    }

    /** How many statements it sends meanwhile, while it is traced. */
    int statements(Runnable work) {
        return Statements.during(server, work).size();
    }

    /** The one number that the query finds. */
    long number(String query) throws IOException {
        return Long.parseLong(run(List.of(new Sql(query))).rows().get(0).get(0));
    }

    String database() {
        return database;
    }

    boolean isPostgres() {
        return database.equals("postgres");
    }

    /** A stopped server with the same features and no application. */
    static BenchServer empty() throws IOException {
        TestServer server = TestServer.create("bench-empty", Map.of(TestServer.JVM, ""));
        BenchServer empty = new BenchServer(server, "none");
        try (Stream<Path> configurations = Files.list(server.folder().resolve("configDropins/defaults"))) {
            for (Path each : configurations.toList()) {
                Files.delete(each);
            }
        }
        empty.limitMemory();
        return empty;
    }

    /** From its next start on it has half a gigabyte of heap. */
    void limitMemory() throws IOException {
        Path options = server.folder().resolve("jvm.options");
        Files.writeString(options, Files.readString(options).replaceAll("-Xmx\\w+", "-Xmx512m"));
    }

    void restart() {
        server.stop();
        server.start();
    }

    /** What its processes have used since they began. */
    double cpuSeconds() {
        return server.processes()
                        .mapToDouble(process -> process.info()
                                .totalCpuDuration()
                                .map(Duration::toMillis)
                                .orElse(0L))
                        .sum()
                / 1e3;
    }

    double residentMegabytes() {
        return server.processes().mapToDouble(BenchServer::residentMegabytes).sum();
    }

    private static double residentMegabytes(ProcessHandle process) {
        try {
            Matcher size = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return size.find() ? Long.parseLong(size.group(1)) / 1024.0 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    void stop() {
        server.stop();
    }
}
