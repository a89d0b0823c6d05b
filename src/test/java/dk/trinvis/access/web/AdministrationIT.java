package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the first administrator of an empty server to its first figures, by scripts. */
class AdministrationIT {

    private static final TestServer SERVER = ProductionServer.get();
    private static final String PASSWORD = ProductionServer.PASSWORD;
    private static final String TOMORROW = "{\"lastDay\":\"" + Script.tomorrow() + "\"}";
    private static final String INITIATIVE = """
            {"title":"Ny indsats","launchDay":"2024-01-01","ladder":"hjoerring-5","team":"nord",
             "grants":[{"amountOere":95000000,"grantedOn":"2023-12-01","purpose":"Drift"}],
             "milestones":[{"kind":"REPORT","dueOn":"2024-06-01","deliverable":"Rapport"}]}
            """;

    @Test
    void anEmptyServerIsSetUpByAScriptToItsFirstFigures() {
        Script administrator = Script.asChef();
        for (int time = 0; time < 2; time++) {
            ok(administrator.put("/api/teams/nord", "{\"name\":\"Team nord\"}"));
            ok(administrator.put(
                    "/api/users/nora",
                    "{\"displayName\":\"Nora Nord\",\"role\":\"team_lead\",\"team\":\"nord\",\"password\":\"" + PASSWORD
                            + "\"}"));
            ok(administrator.put("/api/initiatives/NY-1", INITIATIVE));
        }
        Script lead =
                new Script(SERVER, Script.tokenIn(ok(administrator.put("/api/users/nora/tokens/import", TOMORROW))));

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
                        .put("/api/initiatives/NY-1", INITIATIVE.replace("2024-01-01", "2024-01-02"))
                        .statusCode())
                .as("an enrolment would begin before the launch")
                .isEqualTo(409);
        assertThat(ok(administrator.get("/api/audit?user=chef")).body())
                .contains("initiative NY-1", "team nord", "user nora team_lead nord active", "token of nora: import")
                .doesNotContain(PASSWORD, lead.token());
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnceWithSessionsAndTokens() {
        Script administrator = Script.asChef();
        String user = "{\"displayName\":\"Olga\",\"role\":\"administrator\",\"active\":true,\"password\":\"" + PASSWORD
                + "\"}";
        ok(administrator.put("/api/users/olga", user));
        Script olga = new Script(SERVER, Script.tokenIn(ok(administrator.put("/api/users/olga/tokens/x", TOMORROW))));
        Visitor session = Visitor.signedIn(SERVER, "olga", PASSWORD);
        ok(olga.get("/api/users/olga"));

        ok(administrator.put("/api/users/olga", user.replace("true", "false")));

        assertThat(olga.get("/api/users/olga").statusCode()).isEqualTo(401);
        assertThat(session.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theLastAdministratorStays() {
        Script administrator = Script.asChef();
        String chef = "{\"displayName\":\"Chefen\",\"role\":\"administrator\"}";

        assertThat(List.of(chef.replace("administrator", "caseworker"), chef.replace("}", ",\"active\":false}")))
                .allSatisfy(change -> assertThat(
                                administrator.put("/api/users/chef", change).statusCode())
                        .isEqualTo(409));
        ok(administrator.put("/api/users/chef", chef));
    }

    @Test
    void aNewTokenTakesThePlaceOfTheOneWithItsLabelAndARevokedOneIsOver() {
        Script first = Script.asChef();
        Script second = Script.asChef();

        assertThat(first.get("/api/users").statusCode()).isEqualTo(401);
        assertThat(ok(second.get("/api/users/chef/tokens")).body())
                .contains("\"label\":\"script\"", "\"valid\":true")
                .doesNotContain(second.token());
        assertThat(second.delete("/api/users/chef/tokens/script").statusCode()).isEqualTo(204);
        assertThat(second.get("/api/users").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
