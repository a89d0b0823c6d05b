package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time and other teams do to what waits, written past the server into its rows. */
class WhileItWaitsIT {

    private static final String INITIATIVE = "{\"title\":\"Venter\",\"launchDay\":\"2024-01-01\","
            + "\"ladder\":\"hjoerring-5\",\"team\":\"integration\",\"screeningWeeks\":104}";

    private final TestServer server = TestServer.postgres();
    private final Script caseworker = new Script(server, "sagsbehandler");
    private final Script lead = new Script(server, "teamleder");
    private final String name = "Vita " + Names.unlike();
    private String citizen = "";
    private String enrolment = "";

    @BeforeEach
    void aCitizenOnStepFourOfAReportedInitiative() {
        new Script(server, "admin").put("/api/initiatives/VENT", "*", INITIATIVE);
        new Script(server, "sekretaer")
                .put("/api/initiatives/VENT/reported", "*", "{\"reportedUntil\":\"2024-06-30\"}");
        citizen = led(caseworker.post("/api/citizens", "{\"name\":\"" + name + "\"}"));
        enrolment = led(caseworker.post(
                citizen + "/enrolments",
                "{\"initiative\":\"VENT\",\"firstDay\":\"2024-01-01\",\"reason\":\"Skrevet ind fra papir\"}"));
        led(caseworker.post(
                enrolment + "/screenings", "{\"effectiveOn\":\"2024-01-01\",\"step\":4,\"reason\":\"Samtale\"}"));
    }

    @Test
    void whatWasAskedForInTimeIsApprovedHoweverLongItWaited() throws SQLException {
        String asked = asked();
        execute(
                "UPDATE pending_correction SET content = replace(content, '\"reason\":\"Samtale\",', '') WHERE id = ?",
                asked);

        assertThat(lead.put(asked, "*", "{\"decision\":\"approve\"}").statusCode())
                .isEqualTo(204);
        assertThat(lead.json(enrolment).path("screenings").findValuesAsText("step"))
                .contains("3");
    }

    @Test
    void whoAskedForACorrectionIsNotToldTheNameOnceTheCaseHasLeftTheTeam() throws SQLException {
        String asked = asked();
        assertThat(caseworker.get("/api/corrections").body()).contains(name);

        leaveTheTeam(last(enrolment), () -> {
            assertThat(caseworker.get("/api/corrections").body())
                    .contains(last(asked))
                    .doesNotContain(name, last(citizen));
            assertThat(caseworker.get(asked).body()).contains("waiting").doesNotContain(name, last(citizen));
            Visitor visitor = Visitor.signedIn(server, "sagsbehandler", "trinvis-demo");
            assertThat(visitor.get("/enrolment/corrections").body())
                    .contains(last(enrolment))
                    .doesNotContain(name, last(citizen), "/citizen/show?ref=\"");
            assertThat(visitor.get("/enrolment/correction?id=" + last(asked)).body())
                    .contains("trin 3")
                    .doesNotContain(name, last(citizen), "/citizen/show?ref=\"");
        });
    }

    @Test
    void aCaseDrawnForASecondScoringIsNotShownOnceItHasLeftTheTeam() throws SQLException {
        JsonNode drawn = Script.read(lead.put("/api/second-scorings", "*", ""));
        String id = drawn.path(0).path("id").asText();

        leaveTheTeam(drawn.path(0).path("enrolmentRef").asText(), () -> {
            assertThat(lead.json("/api/second-scorings").findValuesAsText("id"))
                    .hasSize(drawn.size() - 1)
                    .doesNotContain(id);
            assertThat(Script.read(lead.put("/api/second-scorings", "*", "")).findValuesAsText("id"))
                    .hasSize(drawn.size() - 1);
        });
        assertThat(lead.json("/api/second-scorings").findValuesAsText("id")).contains(id);
    }

    private String asked() {
        HttpResponse<String> answer = caseworker.put(
                enrolment + "/screenings/2024-01-01",
                "*",
                "{\"step\":3,\"reason\":\"Samtale\",\"correctionReason\":\"Forkert trin\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return led(answer);
    }

    private static void leaveTheTeam(String ref, Runnable meanwhile) throws SQLException {
        execute("INSERT INTO team VALUES (-12, ?, 'Team syd') ON CONFLICT (id) DO UPDATE SET name = 'Team syd'", "syd");
        String moved = "UPDATE responsibility SET team_id = (SELECT id FROM team WHERE code = '%s')"
                + " WHERE superseded_at > '9999-01-01'"
                + " AND enrolment_id = (SELECT id FROM enrolment WHERE enrolment_ref = ?)";
        execute(moved.formatted("syd"), ref);
        try {
            meanwhile.run();
        } finally {
            execute(moved.formatted("integration"), ref);
        }
    }

    private static void execute(String sql, String of) throws SQLException {
        try (Connection connection = TestServer.connectToPostgres();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, last(of));
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static String led(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
