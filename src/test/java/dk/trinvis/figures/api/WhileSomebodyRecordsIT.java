package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A long import holds the row that every writer of facts holds; on PostgreSQL nobody who only reads waits for it. */
class WhileSomebodyRecordsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STATUS = "/api/initiatives/FI-2023/status?asOf=2023-09-27";

    @Test
    void theStatusIsTheOneBeforeThem() throws Exception {
        JsonNode meanwhile;
        Instant last;
        try (Connection writer = TestServer.connectToPostgres();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            try (ResultSet row = statement.executeQuery("SELECT last_moment FROM recording WHERE id = 1 FOR UPDATE")) {
                row.next();
                last = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
            meanwhile = json(STATUS);
            json("/api/follow-ups");
            json(STATUS + "&knownAt=" + last);
            writer.rollback();
        }

        assertThat(Instant.parse(meanwhile.path("knownAt").asText())).isEqualTo(last);
        assertThat(Instant.parse(json(STATUS).path("knownAt").asText())).isAfter(last);
    }

    private static JsonNode json(String path) throws Exception {
        URI address = TestServer.postgres().uri(path);
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer demo-teamleder")
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
