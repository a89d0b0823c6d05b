package dk.trinvis.jobschool.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A lead and a caseworker of another team know every code, reference and id of a job school: to them there is no such thing,
 * on no page and at no address of the API, and nothing they send changes anything.
 */
class OtherTeamsSchoolIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final TestServer SERVER = OtherTeam.server();
    private static final School SCHOOL = School.on(SERVER);
    private static final String REF = SCHOOL.enrolled("Olga Overfor");
    private static final List<String> WHO = List.of(OtherTeam.LEAD, OtherTeam.CASEWORKER);
    private static final Map<String, Visitor> SIGNED_IN = WHO.stream()
            .collect(Collectors.toMap(Function.identity(), who -> Visitor.signedIn(SERVER, who, "trinvis-demo")));
    private static final Map<String, String> NAMES = names();

    private static final List<String> TABLES = List.of(
            "track_version",
            "track_plan",
            "track_assignment",
            "track_wait",
            "track_criterion",
            "school_session",
            "attendance",
            "session_notice");

    /** Method and address, and after the bar what is sent. */
    private static final List<String> ATTACKS = """
            GET /api/initiatives/{code}/tracks
            GET /api/initiatives/{code}/tracks/hold
            PUT /api/initiatives/{code}/tracks/hold | {"from":"{soon}","title":"Andet","firstTargetStep":2,"lastTargetStep":2}
            PUT /api/initiatives/{code}/tracks/nyt | {"from":"{soon}","title":"Nyt","firstTargetStep":2,"lastTargetStep":2}
            GET /api/initiatives/{code}/sessions?from={soon}&to={soon}
            GET /api/initiatives/{code}/sessions.csv?from={soon}&to={soon}
            GET /api/initiatives/{code}/attendance.xlsx?from={soon}&to={soon}
            GET /api/initiatives/{code}/track-plans
            POST /api/initiatives/{code}/track-plans | {"name":"Ny","from":"{soon}","tracks":[{"code":"hold","firstTargetStep":1,"lastTargetStep":5}]}
            POST /api/initiatives/{code}/sessions | {"track":"hold","location":"{place}","day":"{soon}","starts":"13:00","ends":"14:00"}
            GET /api/sessions/{session}
            GET /api/sessions/{session}/history
            PUT /api/sessions/{session} | {"track":"hold","location":"{place}","day":"{soon}","starts":"13:00","ends":"14:00"}
            PUT /api/sessions/{held} | {"track":"hold","location":"{place}","day":"{past}","starts":"13:00","ends":"14:00","correctionReason":"Forkert"}
            DELETE /api/sessions/{session} | {"reason":"Sygdom"}
            GET /api/sessions/{session}/attendance
            PUT /api/sessions/{held}/attendance | {"expected":[{"key":{key},"state":"absent"}],"reason":"Forkert"}
            GET /api/enrolments/{ref}/tracks
            POST /api/enrolments/{ref}/tracks | {"track":"andet"}
            POST /api/enrolments/{ref}/tracks | {"track":"andet","waiting":true,"mismatchReason":"Venter"}
            POST /api/enrolments/{ref}/tracks/ending | {"endedAs":"completed"}
            DELETE /api/enrolments/{ref}/tracks/waiting/andet
            PUT /api/enrolments/{ref}/tracks/hold/criterion | {"met":true}
            GET /api/enrolments/{ref}/session-notices
            PUT /api/enrolments/{ref}/session-notices/told
            GET /jobschool/tracks?initiative={code}
            GET /jobschool/tracks?initiative={code}&track=hold
            GET /jobschool/track?initiative={code}&track=hold
            GET /jobschool/track?initiative={code}
            GET /jobschool/board?initiative={code}
            GET /jobschool/board?initiative={code}&track=hold
            GET /jobschool/plan?initiative={code}
            GET /exchange/school-file?initiative={code}&kind=attendance
            GET /jobschool/sessions?initiative={code}
            GET /jobschool/session?initiative={code}
            GET /jobschool/session?id={session}
            GET /jobschool/session-show?id={session}
            GET /jobschool/session-cancel?id={session}
            GET /jobschool/session.ics?id={session}
            GET /jobschool/attendance?id={session}
            GET /jobschool/attendance-list?id={session}
            GET /jobschool/case?ref={ref}
            GET /jobschool/case?ref={ref}&deed=end
            POST /jobschool/track/save | initiative={code}&track=hold&from={soon}&title=Andet&firstTargetStep=2&lastTargetStep=2
            POST /jobschool/track/save | initiative={code}&code=nyt&from={soon}&title=Nyt&firstTargetStep=2&lastTargetStep=2
            POST /jobschool/plan/save | initiative={code}&name=Ny&from={soon}&code=nyt&title=Nyt&first-0=2&last-0=2
            POST /jobschool/session/save | initiative={code}&track=hold&location={place}&day={soon}&starts=13&ends=14
            POST /jobschool/session/save | id={session}&track=hold&location={place}&day={soon}&starts=13&ends=14
            POST /jobschool/session-cancel/save | id={session}&reason=Sygdom
            POST /jobschool/attendance/save | id={held}&key={key}&state-{key}=absent&reason=Forkert
            POST /jobschool/case/save | ref={ref}&deed=end&endedAs=completed
            POST /jobschool/case/save | ref={ref}&deed=wait&track=andet&mismatchReason=Venter
            POST /jobschool/case/save | ref={ref}&deed=leave&track=andet
            POST /jobschool/case/save | ref={ref}&deed=criterion&track=hold&met=yes
            POST /jobschool/calendars/save | feed={code}+hold
            POST /jobschool/notices/save | told={ref}
            """.lines().toList();

    private record Attack(String who, String method, String address, String body) {

        static Attack read(String who, String line) {
            String[] parts = line.split(" \\| ", 2);
            int space = parts[0].indexOf(' ');
            return new Attack(
                    who,
                    parts[0].substring(0, space),
                    filled(parts[0].substring(space + 1)),
                    filled(parts.length > 1 ? parts[1] : ""));
        }

        private boolean isForm() {
            return method.equals("POST") && address.startsWith("/jobschool/");
        }

        HttpResponse<String> send() {
            Visitor visitor = Objects.requireNonNull(SIGNED_IN.get(who));
            HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.uri(address))
                    .method(method, BodyPublishers.ofString(body))
                    .header("If-Match", "*")
                    .header("Content-Type", isForm() ? "application/x-www-form-urlencoded" : "application/json");
            return address.startsWith("/api/")
                    ? Visitor.to(SERVER).send(request.header("Authorization", "Bearer demo-" + who))
                    : visitor.send(request.header("X-CSRF-Token", visitor.token()));
        }
    }

    static Stream<Attack> attacks() {
        return WHO.stream().flatMap(who -> ATTACKS.stream().map(line -> Attack.read(who, line)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void toAnotherTeamThereIsNoSuchThing(Attack attack) throws SQLException {
        Map<String, String> before = facts();

        HttpResponse<String> answer = attack.send();

        assertThat(answer.statusCode()).as(answer.body()).isIn(attack.who().equals(OtherTeam.LEAD) ? LEAD : OTHERS);
        assertThat(answer.body()).doesNotContain("Olga", School.PUBLIC_NAME);
        assertThat(facts()).isEqualTo(before);
    }

    private static final List<Integer> LEAD = List.of(404);

    /** A caseworker may not plan, not even for the own team. */
    private static final List<Integer> OTHERS = List.of(403, 404);

    @Test
    void whatIsReadIsThereForTheOwnTeam() {
        attacks()
                .filter(attack -> attack.method().equals("GET"))
                .forEach(
                        attack -> assertThat(SCHOOL.lead().get(attack.address()).statusCode())
                                .as(attack.address())
                                .isEqualTo(200));
    }

    @Test
    void noListOfAnotherTeamNamesTheCaseAndNoChangeOfManyTakesIt() throws SQLException {
        Script lead = new Script(SERVER, OtherTeam.LEAD);
        assertThat(lead.json("/api/session-notices?who=team&size=100").toString())
                .contains("\"total\"")
                .doesNotContain(REF);
        assertThat(lead.json("/api/queue?who=team&size=100").toString()).doesNotContain(REF);
        Map<String, String> before = facts();

        HttpResponse<String> many = lead.post(
                "/api/bulk-changes",
                filled("{\"action\":\"track\",\"to\":\"andet\",\"from\":\"{soon}\",\"enrolments\":[\"{ref}\"]}"));

        assertThat(many.statusCode()).as(many.body()).isEqualTo(422);
        assertThat(facts()).isEqualTo(before);
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    /** Of a school with something of everything: somebody waits, was there once, and is to be told of a moved session. */
    private static Map<String, String> names() {
        SCHOOL.track("andet", 2, 4);
        SCHOOL.caseworker()
                .post(
                        "/api/enrolments/" + REF + "/tracks",
                        "{\"track\":\"andet\",\"waiting\":true,\"mismatchReason\":\"Venter\"}");
        String held = SCHOOL.held(TODAY.minusDays(2), "present");
        String session = SCHOOL.planned(TODAY.plusDays(5));
        SCHOOL.change(session, json -> json.put("starts", "09:30"));
        return Map.of(
                "code", SCHOOL.initiative(),
                "place", SCHOOL.place(),
                "ref", REF,
                "session", session.replaceFirst(".*/", ""),
                "held", held.replaceFirst(".*/", ""),
                "key",
                        SCHOOL.lead()
                                .json(held + "/attendance")
                                .path("expected")
                                .path(0)
                                .path("key")
                                .asText(),
                "soon", TODAY.plusDays(7).toString(),
                "past", TODAY.minusDays(2).toString());
    }

    /** How many rows there are in each table, and how many of them count. */
    private static Map<String, String> facts() throws SQLException {
        Map<String, String> facts = new TreeMap<>();
        try (Connection connection = TestServer.connectToPostgres();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) || ' ' || COUNT(*) FILTER"
                        + " (WHERE superseded_at >= '9999-01-01') FROM " + table)) {
                    rows.next();
                    facts.put(table, rows.getString(1));
                }
            }
        }
        return facts;
    }
}
