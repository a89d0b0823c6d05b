package dk.trinvis.initiative.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to an initiative is changed only by whoever has seen it as it is. */
class InitiativeVersionsIT {

    private static final String INITIATIVE = "/api/initiatives/SET";
    private static final String CONTENT = "{\"title\":\"Set før\",\"launchDay\":\"2024-01-01\","
            + "\"ladder\":\"hjoerring-5\",\"team\":\"integration\",\"screeningWeeks\":104}";

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final Script lead = new Script(TestServer.postgres(), "teamleder");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teamleder | PUT | /pool/places | {\"places\":90} | {\"places\":91}",
                "sekretaer | PUT | /reported | {\"reportedUntil\":\"2024-03-31\"} | {\"reportedUntil\":\"2024-06-30\"}",
                "admin | POST | /indicators | {\"set\":\"small-steps\"} | {\"set\":null}"
            })
    void aChangeNamesTheVersionItIsMadeTo(String user, String method, String part, String first, String second) {
        new Script(TestServer.postgres(), "admin").put(INITIATIVE, "*", CONTENT);
        String seen = lead.version(INITIATIVE);

        assertThat(sent(user, method, part, "", first)).isEqualTo(428);
        assertThat(sent(user, method, part, seen, first)).isBetween(201, 204);
        assertThat(lead.version(INITIATIVE)).isNotEqualTo(seen);
        assertThat(lead.version(INITIATIVE + "/reported")).isEqualTo(lead.version(INITIATIVE));
        assertThat(sent(user, method, part, seen, second)).isEqualTo(409);
        assertThat(sent(user, method, part, lead.version(INITIATIVE), second)).isBetween(201, 204);
    }

    @Test
    void theSecondOfTwoWhoSayHowFarFiguresHaveBeenReportedIsTold() {
        new Script(TestServer.postgres(), "admin").put(INITIATIVE, "*", CONTENT);
        Visitor secretary = Visitor.signedIn(TestServer.postgres(), "sekretaer", "trinvis-demo");
        Map<String, String> form = new HashMap<>(Map.of("code", "SET", "reportedUntil", "31-1-2024"));
        form.put("version", versionOn(secretary.get("/figures/status?code=SET").body()));
        lead.put(INITIATIVE + "/reported", "*", "{\"reportedUntil\":\"2024-02-29\"}");

        HttpResponse<String> late = secretary.post("/figures/status/save", form);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Thomas Teamleder", "value=\"31-1-2024\"", "29-02-2024");
        assertThat(lead.json(INITIATIVE + "/reported").get("reportedUntil").asText())
                .isEqualTo("2024-02-29");
        form.put("version", versionOn(late.body()));
        assertThat(secretary.post("/figures/status/save", form).statusCode()).isEqualTo(303);
        assertThat(lead.json(INITIATIVE + "/reported").get("reportedUntil").asText())
                .isEqualTo("2024-01-31");
    }

    private static String versionOn(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    /** The status of the answer; without a version none is named. */
    private static int sent(String user, String method, String part, String version, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        TestServer.postgres().uri(INITIATIVE + part))
                .header("Authorization", "Bearer demo-" + user)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        return Visitor.to(TestServer.postgres()).send(request).statusCode();
    }
}
