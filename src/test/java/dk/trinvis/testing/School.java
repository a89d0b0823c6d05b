package dk.trinvis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.trinvis.common.Clock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A job school of a test's own: an initiative of the demonstration's team with the track {@code hold} and a place. */
public record School(TestServer server, String initiative, String place) {

    private static final LocalDate TODAY = new Clock().today();

    /** How the citizens may know the track. */
    public static final String PUBLIC_NAME = "Formiddagsholdet";

    /** Makes one on a server with the demonstration. */
    public static School on(TestServer server) {
        String code = Names.code("S-");
        Script lead = new Script(server, "teamleder");
        done(new Script(server, "admin")
                .put(
                        "/api/initiatives/" + code,
                        "*",
                        "{\"title\":\"Skole\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                                + "\"team\":\"integration\",\"screeningWeeks\":104}"));
        String place = lead.made(
                "/api/locations",
                "{\"name\":\"Skolen " + code
                        + "\",\"kind\":\"own\",\"purposes\":[\"job_centre\"],\"from\":\""
                        + TODAY.minusDays(29) + "\"}");
        School school = new School(server, code, place);
        school.track("hold", 2, 4);
        return school;
    }

    /** Makes a track for steps since a month ago. */
    public void track(String code, int firstStep, int lastStep) {
        done(lead().put(
                        "/api/initiatives/" + initiative + "/tracks/" + code,
                        "*",
                        "{\"from\":\"" + TODAY.minusDays(29) + "\",\"title\":\"" + code + "\",\"publicName\":\""
                                + PUBLIC_NAME + "\",\"firstTargetStep\":" + firstStep + ",\"lastTargetStep\":"
                                + lastStep + "}"));
    }

    /** A citizen of the caseworker's on step 3 and on the track, since a month ago; answers what their case is called. */
    public String enrolled(String name) {
        String ref = enrolledOnly(name);
        assigned(ref, "\"from\":\"" + TODAY.minusDays(28) + "\"");
        return ref;
    }

    /** The same, on no track. */
    public String enrolledOnly(String name) {
        Script caseworker = caseworker();
        String citizen = caseworker.made("/api/citizens", "{\"name\":\"" + name + "\"}");
        String since = TODAY.minusDays(28).toString();
        String ref = caseworker.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + initiative + "\",\"firstDay\":\"" + since + "\"}");
        caseworker.made(
                "/api/enrolments/" + ref + "/screenings",
                "{\"effectiveOn\":\"" + since + "\",\"step\":3,\"reason\":\"Samtale\"}");
        return ref;
    }

    /** Puts a case on the track on the days stated. */
    public void assigned(String ref, String days) {
        caseworker().made("/api/enrolments/" + ref + "/tracks", "{\"track\":\"hold\"," + days + "}");
    }

    /** Plans a session from 9 to 10; answers its address. */
    public String planned(LocalDate day) {
        String id = lead().made(
                        "/api/initiatives/" + initiative + "/sessions",
                        "{\"track\":\"hold\",\"location\":\"" + place + "\",\"instructor\":\"underviser\",\"day\":\""
                                + day + "\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"reason\":\"Prøve\"}");
        return "/api/sessions/" + id;
    }

    /** Sends a session back with something changed. */
    public void change(String session, UnaryOperator<ObjectNode> change) {
        done(lead().put(
                        session,
                        "*",
                        change.apply((ObjectNode) lead().json(session)).toString()));
    }

    /** Holds a session at which everybody met so; answers its address. */
    public String held(LocalDate day, String state) {
        return held(day, one -> state);
    }

    /** The same with a state for each by the name on the list; nothing is written down where it is empty text. */
    public String held(LocalDate day, UnaryOperator<String> states) {
        String session = planned(day);
        StringBuilder rows = new StringBuilder();
        for (JsonNode one : lead().json(session + "/attendance").path("expected")) {
            String state = states.apply(one.path("name").asText());
            if (!state.isEmpty()) {
                rows.append(rows.isEmpty() ? "" : ",")
                        .append("{\"key\":" + one.path("key").asLong() + ",\"state\":\"" + state + "\"}");
            }
        }
        if (!rows.isEmpty()) {
            done(lead().put(session + "/attendance", "*", "{\"expected\":[" + rows + "]}"));
        }
        return session;
    }

    public Script lead() {
        return new Script(server, "teamleder");
    }

    public Script caseworker() {
        return new Script(server, "sagsbehandler");
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }
}
