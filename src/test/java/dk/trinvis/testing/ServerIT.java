package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged server on each database: it starts, it sends the headers of server.xml, it comes back after a kill. */
class ServerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STYLES = "/resources/dkfds/css/dkfds.min.css";

    enum Kind {
        DERBY,
        POSTGRES;

        TestServer server() {
            return this == DERBY ? TestServer.derby() : TestServer.postgres();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStaticFileIsServedWithTheHeadersOfAllResponses(Kind kind) throws Exception {
        HttpResponse<String> response = get(kind.server(), STYLES);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void postgresKeepsWhatItCommits() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Connection connection = TestDatabase.postgres().connect();
                    Statement statement = connection.createStatement();
                    ResultSet shown = statement.executeQuery("SHOW " + setting)) {
                assertThat(shown.next()).isTrue();
                assertThat(shown.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void aKilledServerStartsAgainOnTheSameData() throws Exception {
        TestServer server = TestServer.create("killed", Map.of()).start();
        server.kill();
        assertThat(server.data().resolve("derby")).isDirectory();

        server.start();

        assertThat(get(server, STYLES).statusCode()).isEqualTo(200);
        try (Stream<Path> logs = Files.list(server.logs())) {
            assertThat(logs.map(log -> log.getFileName().toString())).contains("messages.log", "derby.log");
        }
        server.stop();
    }

    private static HttpResponse<String> get(TestServer server, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
