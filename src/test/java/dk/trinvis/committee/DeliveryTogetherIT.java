package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The step that sends an edition and its messages, with a database that refuses one of them. */
class DeliveryTogetherIT {

    private static final String REFUSED = "delivery_refused_in_test";

    private final TestServer server = TestServer.postgres();
    private final Script secretary = new Script(server, "sekretaer");
    private final String code = Names.unlike();

    @Test
    void anEditionIsSentWithAllOfItsMessagesOrNotAtAll() throws SQLException {
        String edition = "/api/editions/" + approved();
        database("ALTER TABLE delivery ADD CONSTRAINT " + REFUSED + " CHECK (address <> '" + address("b") + "')");
        HttpResponse<String> failed;
        try {
            failed = send(edition);
        } finally {
            database("ALTER TABLE delivery DROP CONSTRAINT " + REFUSED);
        }

        assertThat(failed.statusCode()).as(failed.body()).isEqualTo(500);
        assertThat(states(edition)).containsExactly("draft", "frozen", "approved");
        assertThat(secretary.json(edition + "/deliveries")).isEmpty();
        assertThat(send(edition).statusCode()).isEqualTo(204);
        assertThat(states(edition)).containsExactly("draft", "frozen", "approved", "sent");
        assertThat(secretary.json(edition + "/deliveries").findValuesAsText("address"))
                .containsExactly(address("a"), address("b"));
    }

    private String approved() {
        String initiative =
                "{\"title\":\"Samlet forsendelse\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\",\"committee\":\""
                        + code + "\",\"team\":\"integration\"}";
        expect(200, new Script(server, "admin").put("/api/initiatives/" + code, "*", initiative));
        String id = secretary.made("/api/editions", "{\"initiative\":\"" + code + "\",\"asOf\":\"2024-03-01\"}");
        expect(204, secretary.post("/api/editions/" + id + "/freezing", "{}"));
        expect(204, new Script(server, "teamleder").post("/api/editions/" + id + "/approval", ""));
        return id;
    }

    private String address(String who) {
        return who + "-" + code + "@example.org";
    }

    private HttpResponse<String> send(String edition) {
        return secretary.post(edition + "/deliveries", "{\"members\":\"" + address("a") + " " + address("b") + "\"}");
    }

    private List<String> states(String edition) {
        return secretary.json(edition).path("history").findValuesAsText("state");
    }

    private static void database(String statement) throws SQLException {
        try (Connection connection = TestServer.connectToPostgres();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
