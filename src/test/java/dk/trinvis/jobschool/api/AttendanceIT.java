package dk.trinvis.jobschool.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking attendance over the API: by the team, and by the instructor of the session. */
@ParameterizedClass
@EnumSource
class AttendanceIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final TestServer server;
    private final Script lead;
    private final Script caseworker;
    private final Script instructor;

    AttendanceIT(Demo demo) {
        server = demo.server();
        lead = new Script(server, "teamleder");
        caseworker = new Script(server, "sagsbehandler");
        instructor = new Script(server, "underviser");
    }

    @Test
    void takingAttendanceWritesEverybodyDownAndHoldsTheSession() {
        String session = planned("underviser", TODAY);
        JsonNode before = instructor.json(session + "/attendance");
        assertThat(before.path("taken").asBoolean()).isFalse();
        long late = before.path("expected").path(0).path("key").asLong();

        HttpResponse<String> taken = take(instructor, session, everybody(before, late, "late"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        JsonNode after = caseworker.json(session + "/attendance");
        assertThat(after.path("taken").asBoolean()).isTrue();
        assertThat(after.path("expected").findValuesAsText("state"))
                .hasSameSizeAs(before.path("expected"))
                .containsOnlyOnce("late")
                .contains("present");
        assertThat(lead.json(session).path("state").asText()).isEqualTo("held");
    }

    @Test
    void whatIsExpectedIsAFirstNameAndAnInitialAndEachLookAtItIsInTheLog() {
        String session = planned("underviser", TODAY);

        JsonNode shown = instructor.json(session + "/attendance");

        assertThat(shown.path("expected").findValuesAsText("name"))
                .isNotEmpty()
                .allMatch(name -> name.matches("\\p{L}[\\p{L}-]* \\p{L}\\.|\\p{L}\\.\\p{L}\\."));
        assertThat(shown.toString()).doesNotContain("B-0", "FI-0", "cpr");
        assertThat(new Script(server, "admin")
                        .get("/api/audit?user=underviser&kind=listed")
                        .body())
                .contains("\"underviser\"", "B-0");
    }

    @Test
    void aCorrectionSaysWhyAndNothingIsLost() {
        String session = planned("underviser", TODAY);
        JsonNode before = lead.json(session + "/attendance");
        long one = before.path("expected").path(0).path("key").asLong();
        take(lead, session, everybody(before, one, "absent"));

        String corrected = "{\"expected\":[{\"key\":" + one + ",\"state\":\"absent_excused\"}]";
        assertThat(take(lead, session, corrected + "}").statusCode()).isEqualTo(422);
        assertThat(take(lead, session, corrected + ",\"reason\":\"Hun havde ringet\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(lead.json(session + "/attendance").path("expected").findValuesAsText("state"))
                .hasSameSizeAs(before.path("expected"))
                .containsOnlyOnce("absent_excused")
                .doesNotContain("absent");
    }

    @Test
    void aCorrectionTakesBackWhatWasWrittenOfSomebody() {
        String session = planned("underviser", TODAY);
        JsonNode before = lead.json(session + "/attendance");
        take(lead, session, everybody(before, 0, ""));
        String seen = lead.version(session + "/attendance");
        long one = before.path("expected").path(0).path("key").asLong();
        String nobody = "{\"expected\":[{\"key\":" + one + ",\"state\":\"expected\"}]";

        assertThat(take(lead, session, nobody + "}").statusCode()).isEqualTo(422);
        assertThat(take(lead, session, nobody + ",\"reason\":\"Var ikke på holdet\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(lead.json(session + "/attendance").path("expected").findValuesAsText("state"))
                .hasSize(before.path("expected").size() - 1);
        assertThat(lead.put(session + "/attendance", seen, everybody(before, 0, ""))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void attendanceStandsOnTheDayOnWhichASessionIsCorrectedToHaveBeen() throws SQLException {
        String session = planned("underviser", TODAY);
        take(lead, session, everybody(lead.json(session + "/attendance"), 0, ""));
        ObjectNode wrong = lead.json(session).deepCopy();
        wrong.put("correctionReason", "Det var dagen før");

        HttpResponse<String> ahead = lead.put(
                session, "*", wrong.put("day", TODAY.plusDays(1).toString()).toString());
        HttpResponse<String> corrected = lead.put(
                session, "*", wrong.put("day", TODAY.minusDays(1).toString()).toString());

        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.body()).contains("\"field\":\"day\"");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(lead.json(session + "/attendance").path("taken").asBoolean()).isTrue();
        if (server.equals(TestServer.postgres())) {
            assertThat(days(session)).containsOnly(TODAY.minusDays(1).toString());
        }
    }

    /** Of what is now believed of the attendance. */
    private static List<String> days(String session) throws SQLException {
        try (Connection connection = TestServer.connectToPostgres();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT valid_from FROM attendance"
                        + " WHERE superseded_at > '9999-01-01' AND session_id = '"
                        + session.replaceFirst(".*/", "") + "'")) {
            List<String> days = new ArrayList<>();
            while (found.next()) {
                days.add(found.getString(1));
            }
            return days;
        }
    }

    @Test
    void thoseWhoseCaseAnotherTeamHasAreOnlyCounted() throws SQLException {
        assumeTrue(server.equals(OtherTeam.server()), "the other team is on PostgreSQL only");
        String session = planned("underviser", TODAY);
        JsonNode all = lead.json(session + "/attendance");
        long away = all.path("expected").path(0).path("key").asLong();
        answeredBy("oest", away);
        try {
            JsonNode shown = lead.json(session + "/attendance");

            assertThat(all.path("elsewhere").asInt()).isZero();
            assertThat(shown.path("elsewhere").asInt()).isOne();
            assertThat(shown.path("expected"))
                    .hasSize(all.path("expected").size() - 1)
                    .noneMatch(one -> one.path("key").asLong() == away);
            assertThat(take(lead, session, everybody(all, 0, "")).statusCode()).isEqualTo(422);
            assertThat(take(instructor, session, everybody(all, 0, "")).statusCode())
                    .isEqualTo(204);
        } finally {
            answeredBy("integration", away);
        }
    }

    private static void answeredBy(String team, long enrolment) throws SQLException {
        try (Connection connection = TestServer.connectToPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE responsibility SET team_id = (SELECT id FROM team WHERE code = '" + team
                    + "') WHERE superseded_at > '9999-01-01' AND enrolment_id = " + enrolment);
        }
    }

    @Test
    void whoSawAnOldListIsRefused() {
        String session = planned("underviser", TODAY);
        String seen = lead.version(session + "/attendance");
        JsonNode shown = lead.json(session + "/attendance");
        take(instructor, session, everybody(shown, 0, ""));

        assertThat(lead.put(session + "/attendance", seen, everybody(shown, 0, ""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lead.put(session + "/attendance", "*", "{\"expected\":[{\"key\":0,\"state\":\"present\"}]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.put(session + "/attendance", "*", "{\"expected\":[{\"key\":0,\"state\":\"sick\"}]}")
                        .body())
                .contains("absent_excused");
    }

    @Test
    void whatIsSaidTwiceOrOfNobodyIsRefused() {
        String session = planned("underviser", TODAY);
        long one = lead.json(session + "/attendance")
                .path("expected")
                .path(0)
                .path("key")
                .asLong();
        String said = "{\"key\":" + one + ",\"state\":\"present\"}";

        HttpResponse<String> twice = take(lead, session, "{\"expected\":[" + said + "," + said + "]}");

        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("\"field\":\"expected\"");
        assertThat(take(lead, session, "{\"expected\":[null]}").statusCode()).isEqualTo(422);
    }

    @Test
    void theInstructorReadsTheNameThatATrackHasNow() {
        String code = Names.code("n-");
        String track = "/api/initiatives/FI-2023/tracks/" + code;
        String named = "{\"from\":\"" + TODAY + "\",\"title\":\"Spor N\",\"firstTargetStep\":2,\"lastTargetStep\":3,";
        lead.put(track, "*", named + "\"publicName\":\"Forkert " + code + "\"}");
        String corrected = named + "\"publicName\":\"Rigtigt " + code + "\",\"correctionReason\":\"Tastefejl\"";
        lead.put(track, "*", corrected + "}");
        planned("underviser", TODAY, code, "");

        String start =
                Visitor.signedIn(server, "underviser", "trinvis-demo").get("/").body();

        assertThat(start).contains("Rigtigt " + code).doesNotContain("Forkert " + code);
        lead.put(track, "*", corrected + ",\"lastDay\":\"" + TODAY + "\"}");
    }

    @Test
    void whoseCaseShouldNeverHaveBeenIsOnNoList() {
        String code = Names.code("a-");
        lead.put(
                "/api/initiatives/FI-2023/tracks/" + code,
                "*",
                "{\"from\":\"" + TODAY + "\",\"title\":\"Spor A\",\"firstTargetStep\":1,\"lastTargetStep\":5}");
        String citizen = lead.made("/api/citizens", "{\"name\":\"Annelise Annulleret\"}");
        String ref = lead.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"FI-2023\",\"firstDay\":\"" + TODAY + "\"}");
        lead.post("/api/enrolments/" + ref + "/tracks", "{\"track\":\"" + code + "\"}");
        String session = planned("underviser", TODAY, code, "");
        take(lead, session, everybody(lead.json(session + "/attendance"), 0, ""));
        assertThat(instructor.json(session + "/attendance").path("expected")).hasSize(1);

        lead.delete("/api/enrolments/" + ref, "*", "{\"reason\":\"Forkert borger\"}");

        assertThat(instructor.json(session + "/attendance").path("expected")).isEmpty();
        assertThat(lead.json(session + "/attendance").path("elsewhere").asInt()).isZero();
    }

    @Test
    void nobodyHasComeBeforeTheDayOrToWhatIsCancelled() {
        String ahead = planned("underviser", TODAY.plusDays(7));
        assertThat(take(lead, ahead, everybody(lead.json(ahead + "/attendance"), 0, ""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lead.delete(ahead, "*", "{\"reason\":\"Sygdom\"}").statusCode())
                .isEqualTo(204);
        assertThat(take(lead, ahead, "{\"expected\":[{\"key\":1,\"state\":\"present\"}]}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anInstructorSeesOwnSessionsOnlyAndOnlyWhileTheCourseGoesOn() {
        String others = planned("sagsbehandler", TODAY);
        String farAhead = planned("underviser", TODAY.plusDays(29));
        String longPast = planned("underviser", TODAY.minusDays(15));
        String near = planned("underviser", TODAY.minusDays(14));

        for (String hidden : new String[] {others, farAhead, longPast}) {
            assertThat(instructor.get(hidden + "/attendance").statusCode()).isEqualTo(404);
            assertThat(take(instructor, hidden, "{\"expected\":[]}").statusCode())
                    .isEqualTo(404);
            assertThat(lead.get(hidden + "/attendance").statusCode()).isEqualTo(200);
        }
        assertThat(instructor.get(near + "/attendance").statusCode()).isEqualTo(200);
        assertThat(instructor.get("/api/citizens/B-0034").statusCode()).isEqualTo(403);
        assertThat(instructor.get("/api/citizens?name=an").statusCode()).isEqualTo(403);
    }

    @Test
    void anotherTeamHasNoSuchSession() {
        String session = planned("underviser", TODAY);
        if (server.equals(OtherTeam.server())) {
            Script stranger = new Script(server, OtherTeam.LEAD);
            assertThat(stranger.get(session + "/attendance").statusCode()).isEqualTo(404);
            assertThat(take(stranger, session, "{\"expected\":[]}").statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Script(server, "konsulent").get(session + "/attendance").statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> take(Script who, String session, String body) {
        return who.put(session + "/attendance", "*", body);
    }

    /** Everybody present but for one. */
    private static String everybody(JsonNode shown, long except, String state) {
        StringBuilder said = new StringBuilder();
        shown.path("expected").forEach(one -> {
            long key = one.path("key").asLong();
            said.append(said.isEmpty() ? "" : ",")
                    .append("{\"key\":" + key + ",\"state\":\"" + (key == except ? state : "present") + "\"}");
        });
        return "{\"expected\":[" + said + "]}";
    }

    @Test
    void anInstructorIsToldWhoWasThereFirst() {
        String session = planned("underviser", TODAY);
        String seen = instructor.version(session + "/attendance");
        JsonNode shown = lead.json(session + "/attendance");
        long late = shown.path("expected").path(0).path("key").asLong();
        assertThat(take(lead, session, everybody(shown, late, "late")).statusCode())
                .isEqualTo(204);

        HttpResponse<String> second = instructor.put(session + "/attendance", seen, everybody(shown, late, "absent"));

        assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
        assertThat(second.body()).contains("Thomas Teamleder");
    }

    @Test
    void thatMoreAreExpectedThanThereIsRoomForIsSaid() {
        String session = planned("underviser", TODAY, "spor-1", "\"capacity\":1,");
        int expected = caseworker.json(session + "/attendance").path("expected").size();
        Visitor visitor = Visitor.signedIn(server, "teamleder", "trinvis-demo");

        assertThat(caseworker.json(session + "/attendance").path("room").asInt())
                .isOne();
        assertThat(visitor.get("/jobschool/attendance?id=" + session.replace("/api/sessions/", ""))
                        .body())
                .contains("Der er kun plads til 1, og " + expected + " ventes.");
    }

    /** The address of a session of a track with citizens. */
    private String planned(String teacher, LocalDate day) {
        return planned(teacher, day, "spor-1", "");
    }

    private String planned(String teacher, LocalDate day, String track, String rest) {
        String code = lead.made(
                "/api/locations",
                "{\"name\":\"Fremmøde " + PLACES.incrementAndGet()
                        + "\",\"kind\":\"own\",\"purposes\":[\"job_centre\"],\"from\":\"2026-01-01\",\"reason\":\"Glemt\"}");
        String session = lead.made(
                "/api/initiatives/FI-2023/sessions",
                "{" + rest + "\"track\":\"" + track + "\",\"location\":\"" + code + "\",\"instructor\":\"" + teacher
                        + "\",\"day\":\"" + day
                        + "\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"reason\":\"Flere hold ad gangen\"}");
        return "/api/sessions/" + session;
    }
}
