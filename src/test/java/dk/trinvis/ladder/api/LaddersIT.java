package dk.trinvis.ladder.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.AtOnce;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaddersIT {

    private static final String LADDER =
            "{\"title\":\"Op ad trappen\",\"owner\":\"Kommunen\",\"lowerIsCloser\":%s,\"from\":\"%s\",\"steps\":[%s]}";
    private static final String STEPS =
            "{\"number\":1,\"meaningDa\":\"%s\"},{\"number\":2,\"meaningDa\":\"søger\"},{\"number\":3}";
    private static final String INITIATIVE = "{\"title\":\"Opad\",\"launchDay\":\"2024-01-01\",\"ladder\":\"op-3\","
            + "\"team\":\"integration\",\"screeningWeeks\":104}";
    private static final String SCREENING = "{\"effectiveOn\":\"%s\",\"step\":%d,\"reason\":\"Samtale\"}";

    private final Script administrator = new Script(TestServer.derby(), "admin");

    @Test
    void onALadderWhoseHighStepsAreCloseToAJobProgressGoesUp() {
        put("op-3", "false", "2020-01-01", STEPS.formatted("langt fra"));
        assertThat(administrator.put("/api/initiatives/OPAD", "*", INITIATIVE).statusCode())
                .isEqualTo(200);
        Script lead = new Script(TestServer.derby(), "teamleder");
        String citizen = made(lead.post("/api/citizens", "{\"name\":\"Opal Opad\"}"));
        String enrolment = made(lead.post(
                citizen + "/enrolments",
                "{\"initiative\":\"OPAD\",\"firstDay\":\"2024-01-01\",\"reason\":\"Skrevet ind fra papir\"}"));
        made(lead.post(enrolment + "/screenings", SCREENING.formatted("2024-01-02", 1)));
        made(lead.post(enrolment + "/screenings", SCREENING.formatted("2024-03-01", 2)));

        JsonNode progress =
                lead.json("/api/initiatives/OPAD/status?asOf=2024-04-01").path("progress");
        assertThat(progress.path("towardJob").asInt()).isOne();
        assertThat(progress.path("awayFromJob").asInt()).isZero();
    }

    @Test
    void whatAStepMeansChangesFromADayAndTheDaysBeforeKeepTheirWords() {
        put("op-ord", "true", "2020-01-01", STEPS.formatted("sørger"));
        put("op-ord", "true", "2020-01-01", STEPS.formatted("søger selv"));
        JsonNode versions = put("op-ord", "true", "2031-01-01", STEPS.formatted("er i gang"));

        assertThat(versions.findValuesAsText("lastDay")).containsExactly("2030-12-31");
        assertThat(versions.get(0).path("steps").get(0).path("meaningDa").asText())
                .isEqualTo("søger selv");
        assertThat(versions.get(1).path("steps").get(0).path("meaningDa").asText())
                .isEqualTo("er i gang");
        assertThat(administrator.get("/api/audit?user=admin").body()).contains("ladder op-ord");
    }

    @Test
    void aLadderKeepsItsStepsAndItsDirection() {
        put("op-fast", "true", "2020-01-01", STEPS.formatted("søger"));

        assertThat(refused("op-fast", LADDER.formatted("false", "2021-01-01", STEPS.formatted("søger"))))
                .contains("lowerIsCloser");
        assertThat(refused("op-fast", LADDER.formatted("true", "2021-01-01", "{\"number\":1},{\"number\":2}")))
                .contains("steps");
        assertThat(refused("op-fast", LADDER.formatted("true", "2019-12-31", STEPS.formatted("søger"))))
                .contains("from");
        assertThat(refused("op-gal", LADDER.formatted("true", "2020-01-01", "{\"number\":1},{\"number\":3}")))
                .contains("steps");
        assertThat(refused("op-gal", LADDER.formatted("true", "2020-01-01", "null")))
                .contains("steps");
        assertThat(administrator.get("/api/ladders/op-gal").statusCode()).isEqualTo(404);
        assertThat(administrator.json("/api/ladders/op-fast")).hasSize(1);
    }

    @Test
    void anAdministratorDescribesAMissingStepOnItsPage() {
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        admin.post(
                "/ladder/change/save",
                Map.of(
                        "newCode", "op-side",
                        "title", "Sidetrappen",
                        "owner", "Kommunen",
                        "lowerIsCloser", "true",
                        "steps", "2",
                        "from", "01-01-2020"));
        assertThat(admin.get("/ladder/ladders").body()).contains("Sidetrappen", "Ikke beskrevet i kilden");
        assertThat(admin.get("/ladder/change?code=op-side").body()).contains("name=\"guidanceEn2\"");

        admin.post(
                "/ladder/change/save",
                Map.of(
                        "code", "op-side",
                        "title", "Sidetrappen",
                        "owner", "Kommunen",
                        "lowerIsCloser", "true",
                        "steps", "2",
                        "from", "01-01-2020",
                        "meaningDa1", "er lige ved"));

        assertThat(administrator.json("/api/ladders/op-side").findValuesAsText("meaningDa"))
                .containsExactly("er lige ved");
    }

    @Test
    void ofTwoAdministratorsAtOnceOneWins() {
        put("op-samtidig", "true", "2020-01-01", STEPS.formatted("søger"));
        String path = "/api/ladders/op-samtidig";
        String seen = administrator.version(path);

        assertThat(AtOnce.statuses(
                        () -> administrator.put(
                                path, seen, LADDER.formatted("true", "2031-01-01", STEPS.formatted("a"))),
                        () -> administrator.put(
                                path, seen, LADDER.formatted("true", "2031-01-01", STEPS.formatted("b")))))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(administrator.json(path)).hasSize(2);

        Map<String, String> made = Map.of(
                "newCode", "op-ny",
                "title", "Ny trappe",
                "owner", "Kommunen",
                "lowerIsCloser", "true",
                "steps", "2",
                "from", "01-01-2020");
        Visitor one = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        Visitor two = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        assertThat(AtOnce.statuses(
                        () -> one.post("/ladder/change/save", made), () -> two.post("/ladder/change/save", made)))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(administrator.json("/api/ladders/op-ny")).hasSize(1);
    }

    @Test
    void theSecondOfTwoIsToldThatTheLadderHasChangedAndANewOneReplacesNone() {
        put("op-to", "true", "2020-01-01", STEPS.formatted("søger"));
        String path = "/api/ladders/op-to";
        String seen = administrator.version(path);
        put("op-to", "true", "2020-01-01", STEPS.formatted("søger selv"));
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        String form = "%s=op-to&title=To&owner=Kommunen&lowerIsCloser=true&steps=3&from=01-01-2020&meaningDa1=andet"
                + "&version=" + seen.replace("\"", "");

        assertThat(administrator
                        .put(path, seen, LADDER.formatted("true", "2020-01-01", STEPS.formatted("andet")))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.post("/ladder/change/save", fields(form.formatted("code")))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.post("/ladder/change/save", fields(form.formatted("newCode")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.get(path).body()).contains("søger selv").doesNotContain("andet");
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&"))
                .map(field -> field.split("="))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    private JsonNode put(String code, String lowerIsCloser, String from, String steps) {
        return Script.read(
                administrator.put("/api/ladders/" + code, "*", LADDER.formatted(lowerIsCloser, from, steps)));
    }

    private String refused(String code, String ladder) {
        HttpResponse<String> answer = administrator.put("/api/ladders/" + code, "*", ladder);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }
}
