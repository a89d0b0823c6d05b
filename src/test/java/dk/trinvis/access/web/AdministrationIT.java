package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the first administrator of an empty server to its first figures, by scripts and on pages. */
class AdministrationIT {

    private static final TestServer SERVER = ProductionServer.get();
    private static final String PASSWORD = ProductionServer.PASSWORD;
    private static final String TOMORROW = "{\"lastDay\":\"" + ProductionServer.tomorrow() + "\"}";
    private static final String INITIATIVE = """
            {"title":"Ny indsats","launchDay":"2024-01-01","ladder":"hjoerring-5","team":"nord",
             "grants":[{"amountOere":95000000,"grantedOn":"2023-12-01","purpose":"Drift"}],
             "milestones":[{"kind":"REPORT","dueOn":"2024-06-01","deliverable":"Rapport"}]}
            """;

    @Test
    void anEmptyServerIsSetUpByAScriptToItsFirstFigures() {
        Script administrator = ProductionServer.asChef();
        for (int time = 0; time < 2; time++) {
            ok(administrator.put("/api/teams/nord", "{\"name\":\"Team nord\"}"));
            ok(administrator.put(
                    "/api/users/nora",
                    "{\"displayName\":\"Nora Nord\",\"role\":\"team_lead\",\"team\":\"nord\",\"password\":\"" + PASSWORD
                            + "\"}"));
            ok(administrator.put("/api/initiatives/NY-1", "*", INITIATIVE));
        }
        Script lead = ProductionServer.script("nora", ok(administrator.put("/api/users/nora/tokens/import", TOMORROW)));

        lead.take("citizens", "citizen_ref;name\nB1;Åse Prøve\nB2;Bo Prøve");
        lead.take("enrolments", """
                enrolment_ref;citizen_ref;initiative;first_day;caseworker
                F1;B1;NY-1;2024-01-01;nora
                F2;B2;NY-1;2024-02-01;
                """);

        assertThat(ok(lead.get("/api/initiatives/NY-1/status?asOf=2024-02-01")).body())
                .contains("\"launched\":1", "\"admitted\":1", "\"active\":2");
        assertThat(ok(administrator.get("/api/initiatives/NY-1")).body())
                .contains("\"amountOere\":95000000", "Ny indsats", "Rapport");
        assertThat(administrator
                        .put("/api/initiatives/NY-1", "*", INITIATIVE.replace("2024-01-01", "2024-01-02"))
                        .statusCode())
                .as("an enrolment would begin before the launch")
                .isEqualTo(409);
        String seen = ok(administrator.get("/api/initiatives/NY-1"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String renamed = INITIATIVE.replace("Ny indsats", "Nyt navn");
        assertThat(administrator.put("/api/initiatives/NY-1", renamed).statusCode())
                .as("without saying what was seen")
                .isEqualTo(428);
        ok(administrator.put("/api/initiatives/NY-1", seen, renamed));
        assertThat(administrator.put("/api/initiatives/NY-1", seen, INITIATIVE).statusCode())
                .as("over what somebody else said meanwhile")
                .isEqualTo(409);
        assertThat(ok(administrator.get("/api/audit?user=chef")).body())
                .contains("initiative NY-1", "team nord", "user nora team_lead nord active", "token of nora: import")
                .doesNotContain(PASSWORD, lead.token());
    }

    @Test
    void aTrackIsMadeOnItsPageAndTakesAssignmentsIn() {
        Script administrator = ProductionServer.asChef();
        ok(administrator.put("/api/teams/nord", "{\"name\":\"Team nord\"}"));
        ok(administrator.put(
                "/api/users/nanna",
                "{\"displayName\":\"Nanna Nord\",\"role\":\"team_lead\",\"team\":\"nord\",\"password\":\"" + PASSWORD
                        + "\"}"));
        ok(administrator.put("/api/initiatives/SPOR-1", "*", INITIATIVE));
        Visitor nanna = Visitor.signedIn(SERVER, "nanna", PASSWORD);
        ok(nanna.get("/jobschool/track?initiative=SPOR-1"));
        Map<String, String> track = new HashMap<>(
                Map.of("initiative", "SPOR-1", "code", "spor-a", "title", "Spor A", "firstTargetStep", "2"));
        track.putAll(Map.of("lastTargetStep", "3", "from", "1.1.2024", "seats", "8", "responsible", "nanna"));

        assertThat(nanna.post("/jobschool/track/save", track).body()).contains("id=\"reason-error\"");
        track.put("reason", "Indsatsen begyndte i januar");
        assertThat(nanna.location(nanna.post("/jobschool/track/save", track)))
                .isEqualTo("/jobschool/tracks?initiative=SPOR-1");

        assertThat(ok(nanna.get("/jobschool/tracks?initiative=SPOR-1")).body()).contains("Spor A", "2–3", "Nanna Nord");
        Script lead =
                ProductionServer.script("nanna", ok(administrator.put("/api/users/nanna/tokens/import", TOMORROW)));
        lead.take("citizens", "citizen_ref;name\nT1;Ask Prøve");
        lead.take("enrolments", "enrolment_ref;citizen_ref;initiative;first_day\nTF1;T1;SPOR-1;2024-02-01\n");
        lead.take("track-assignments", "enrolment_ref;track;first_day\nTF1;spor-a;2024-02-05\n");
        assertThat(ok(lead.get("/api/initiatives/SPOR-1/status?asOf=2024-02-05"))
                        .body())
                .contains("\"spor-a\":1");
    }

    @Test
    void anInitiativeWithCasesKeepsItsLaunchDayAndClosesOnlyAfterTheLastOfThem() {
        Script administrator = ProductionServer.asChef();
        ok(administrator.put("/api/teams/nord", "{\"name\":\"Team nord\"}"));
        String lead = "{\"displayName\":\"Nina Nord\",\"role\":\"team_lead\",\"team\":\"nord\",\"password\":\""
                + PASSWORD + "\"}";
        ok(administrator.put("/api/users/nina", lead));
        ok(administrator.put("/api/initiatives/LUK-1", "*", INITIATIVE));
        Script nina = ProductionServer.script("nina", ok(administrator.put("/api/users/nina/tokens/import", TOMORROW)));
        nina.take("citizens", "citizen_ref;name\nL1;Lis Prøve\nL2;Leo Prøve");
        nina.take("enrolments", "enrolment_ref;citizen_ref;initiative;first_day\nLF1;L1;LUK-1;2024-02-01\n");
        String closed = INITIATIVE.replace("\"ladder\"", "\"closedFrom\":\"2024-09-01\",\"ladder\"");

        assertThat(administrator
                        .put("/api/initiatives/LUK-1", "*", INITIATIVE.replace("2024-01-01", "2024-02-01"))
                        .statusCode())
                .as("the case would count as launched instead of admitted")
                .isEqualTo(409);
        HttpResponse<String> open = administrator.put("/api/initiatives/LUK-1", "*", closed);
        assertThat(open.statusCode()).isEqualTo(409);
        assertThat(open.body()).contains("1 sag har dage uden for");

        nina.take("enrolments", """
                enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason
                LF1;L1;LUK-1;2024-02-01;2024-08-31;moved
                """);
        ok(administrator.put("/api/initiatives/LUK-1", "*", closed));
        HttpResponse<String> late = nina.post(
                "/api/citizens/L2/enrolments",
                "{\"initiative\":\"LUK-1\",\"firstDay\":\"2024-03-01\",\"reason\":\"Sent\"}");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("skal have en sidste dag");
        assertThat(ok(nina.get("/api/initiatives/LUK-1/status?asOf=2024-09-01")).body())
                .contains("\"active\":0", "\"ended\":1");
    }

    @Test
    void theSecondOfTwoWhoChangeAnInitiativeIsToldAndKeepsWhatWasTyped() {
        Script administrator = ProductionServer.asChef();
        ok(administrator.put("/api/teams/nord", "{\"name\":\"Team nord\"}"));
        ok(administrator.put("/api/initiatives/TO-1", "*", INITIATIVE));
        Visitor chef = Visitor.signedIn(SERVER, "chef", PASSWORD);
        String page = ok(chef.get("/initiative/edit?initiative=TO-1")).body();
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        ok(administrator.put("/api/initiatives/TO-1", "*", INITIATIVE.replace("Ny indsats", "Andres titel")));

        Map<String, String> mine = Map.of(
                "initiative",
                "TO-1",
                "version",
                version.group(1),
                "title",
                "Min titel",
                "launchDay",
                "1.1.2024",
                "ladder",
                "hjoerring-5",
                "team",
                "nord");
        HttpResponse<String> late = chef.post("/initiative/edit/save", mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"Min titel\"", "Andres titel");
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnceWithSessionsAndTokens() {
        Script administrator = ProductionServer.asChef();
        String user = "{\"displayName\":\"Olga\",\"role\":\"administrator\",\"active\":true,\"password\":\"" + PASSWORD
                + "\"}";
        ok(administrator.put("/api/users/olga", user));
        Script olga = ProductionServer.script("olga", ok(administrator.put("/api/users/olga/tokens/x", TOMORROW)));
        Visitor session = Visitor.signedIn(SERVER, "olga", PASSWORD);
        ok(olga.get("/api/users/olga"));

        ok(administrator.put("/api/users/olga", user.replace("true", "false")));

        assertThat(olga.get("/api/users/olga").statusCode()).isEqualTo(401);
        assertThat(session.location(session.get("/"))).isEqualTo("/login");
        ok(administrator.put("/api/users/olga", user));
        assertThat(session.location(session.get("/")))
                .as("after being let in again")
                .isEqualTo("/login");
    }

    @Test
    void theLastAdministratorStays() {
        Script administrator = ProductionServer.asChef();
        String chef = "{\"displayName\":\"Chefen\",\"role\":\"administrator\"}";

        assertThat(List.of(
                        chef.replace("administrator", "committee_secretary"), chef.replace("}", ",\"active\":false}")))
                .allSatisfy(change -> assertThat(
                                administrator.put("/api/users/chef", change).statusCode())
                        .isEqualTo(409));
        ok(administrator.put("/api/users/chef", chef));
    }

    @Test
    void aNewTokenTakesThePlaceOfTheOneWithItsLabelAndARevokedOneIsOver() {
        Script first = ProductionServer.asChef();
        Script second = ProductionServer.asChef();

        assertThat(first.get("/api/users").statusCode()).isEqualTo(401);
        assertThat(ok(second.get("/api/users/chef/tokens")).body())
                .contains("\"label\":\"script\"", "\"valid\":true")
                .doesNotContain(second.token());
        assertThat(second.delete("/api/users/chef/tokens/script").statusCode()).isEqualTo(204);
        assertThat(second.get("/api/users").statusCode()).isEqualTo(401);
    }

    @Test
    void anEmptyServerIsSetUpOnPagesToAStatusThatSaysWhatIsWrongOnTheWay() {
        Visitor chef = Visitor.signedIn(SERVER, "chef", PASSWORD);
        chef.get("/access/teams");
        assertThat(chef.location(chef.post("/access/teams/save", Map.of("code", "syd", "name", "Team syd"))))
                .isEqualTo("/access/teams");
        Map<String, String> user = user("sofie", "team_lead", "kort");
        user.put("team", " ");
        assertThat(refused(chef.post("/access/user/save", user))).contains("<a href=\"#team\">", "Vælg et team");
        user.put("team", "syd");
        assertThat(refused(chef.post("/access/user/save", user)))
                .contains("<a href=\"#password\">", "mindst 12 tegn", "value=\"Sofie Syd\"")
                .doesNotContain("\"kort\"");
        user.put("password", PASSWORD);
        assertThat(chef.location(chef.post("/access/user/save", user))).isEqualTo("/access/users");
        assertThat(refused(chef.post("/access/user/save", user))).contains("Der findes allerede en bruger");
        assertThat(ok(chef.get("/access/user?name=sofie")).body()).contains("value=\"Sofie Syd\"");

        Map<String, String> initiative = new HashMap<>(Map.of(
                "code", "SYD-1", "title", "Syd", "launchDay", "31-2-2024", "ladder", "hjoerring-5", "team", "syd"));
        initiative.putAll(Map.of("grantAmount0", "950.50", "grantDay0", "1.2.24", "grantPurpose0", "Drift"));
        initiative.put("dueOn1", "1.6.24");
        initiative.put("set", "small-steps");
        assertThat(refused(chef.post("/initiative/edit/save", initiative)))
                .contains("<a href=\"#launchDay\">", "value=\"31-2-2024\"", "<a href=\"#grantAmount0\">")
                .contains("<a href=\"#kind1\">", "<a href=\"#deliverable1\">");
        initiative.putAll(Map.of("launchDay", "1.2.24", "grantAmount0", "950.000,50"));
        initiative.putAll(Map.of("kind1", "REPORT", "deliverable1", "Rapport"));
        assertThat(chef.location(chef.post("/initiative/edit/save", initiative)))
                .isEqualTo("/initiative/list");
        assertThat(refused(chef.post("/initiative/edit/save", initiative))).contains("Der findes allerede en indsats");
        assertThat(ok(chef.get("/initiative/edit?initiative=SYD-1")).body())
                .contains("value=\"950.000,50\"", "value=\"01-02-2024\"", "value=\"Drift\"", "value=\"Rapport\"")
                .contains("<option value=\"REPORT\" selected=\"selected\">", "<option value=\"syd\" selected")
                .contains("<option value=\"small-steps\" selected");

        Visitor sofie = Visitor.signedIn(SERVER, "sofie", PASSWORD);
        assertThat(ok(sofie.get("/figures/status?code=SYD-1")).body()).contains("Syd", "0 aktive");
        assertThat(sofie.get("/access/users").statusCode()).isEqualTo(403);
    }

    @Test
    void aNewPasswordEndsTheSessionsThatBeganWithTheOldOne() {
        Visitor chef = Visitor.signedIn(SERVER, "chef", PASSWORD);
        Map<String, String> user = user("pia", "committee_secretary", PASSWORD);
        chef.post("/access/user/save", user);
        Visitor pia = Visitor.signedIn(SERVER, "pia", PASSWORD);
        user.putAll(Map.of("name", "pia", "displayName", "Pia P", "password", ""));
        chef.post("/access/user/save", user);
        assertThat(pia.get("/").body()).as("with her old password").contains("Pia P");

        user.put("password", "en helt ny en");
        chef.post("/access/user/save", user);

        assertThat(pia.location(pia.get("/"))).isEqualTo("/login");
        assertThat(pia.location(pia.signIn("pia", PASSWORD, "/"))).startsWith("/login?refused=wrong");
        assertThat(pia.location(pia.signIn("pia", "en helt ny en", "/"))).isEqualTo("/");
    }

    @Test
    void aPageShowsANewTokenOnceAndRevokesIt() {
        Visitor chef = Visitor.signedIn(SERVER, "chef", PASSWORD);
        String page = "/access/tokens?name=chef";
        assertThat(refused(chef.post(
                        "/access/tokens/save", Map.of("name", "chef", "label", "side", "lastDay", "1-1-2020"))))
                .contains("<a href=\"#lastDay\">", "value=\"side\"");
        Map<String, String> form = Map.of(
                "name",
                "chef",
                "label",
                "side",
                "lastDay",
                ProductionServer.tomorrow().toString());
        assertThat(chef.location(chef.post("/access/tokens/save", form))).isEqualTo(page);

        Script script = ProductionServer.script("chef", ok(chef.get(page)));

        ok(script.get("/api/users"));
        assertThat(chef.get(page).body()).contains("side").doesNotContain(script.token());
        assertThat(chef.location(chef.post("/access/tokens/revoke", Map.of("name", "chef", "label", "side"))))
                .isEqualTo(page);
        assertThat(script.get("/api/users").statusCode()).isEqualTo(401);
    }

    private static Map<String, String> user(String userName, String role, String password) {
        return new HashMap<>(Map.of(
                "userName",
                userName,
                "displayName",
                "Sofie Syd",
                "role",
                role,
                "active",
                "true",
                "password",
                password));
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
