package dk.trinvis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends up in the access log; and that nobody is shown to a reader who cannot be written down. */
class AuditTrailIT {

    private static final String CITIZEN = "B-0066";
    private static final String LOOK = "(?s)\\W*\\d{2}-\\d{2}-\\d{4} \\d{2}\\.\\d{2}\\.\\d{2}"
            + "\\W+sagsbehandler\\W+sagsbehandler\\W+så\\W+" + CITIZEN + "\\W.*";
    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*(<td>.*?)</tr>");
    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource
    void aPaperIsInTheLog(Demo demo) {
        ask(demo.server(), "sekretaer", "/api/initiatives/FI-2023/status.html?asOf=2023-09-26&audience=public");

        assertThat(log(demo.server(), "kind=document&user=sekretaer"))
                .contains("\"detail\":\"status FI-2023 2023-09-26 public\"");
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsInTheLogOfTheCitizen(Demo demo) {
        HttpRequest.Builder contact = HttpRequest.newBuilder(demo.server().uri("/api/citizens/" + CITIZEN + "/contact"))
                .header("Authorization", "Bearer demo-teamleder")
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString("{\"phone\":\"12345678\"}"));
        assertThat(Visitor.to(demo.server()).send(contact).statusCode()).isLessThan(300);

        assertThat(log(demo.server(), "kind=changed&citizen=" + CITIZEN))
                .contains("\"purpose\":\"contact\"", "\"user\":\"teamleder\"", "\"role\":\"team_lead\"");
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfOneCitizenShowsEachLookAndNobodyElses(Demo demo) {
        ask(demo.server(), "sagsbehandler", "/api/citizens/" + CITIZEN);
        ask(demo.server(), "sagsbehandler", "/api/citizens/B-0067");
        Visitor administrator = Visitor.signedIn(demo.server(), "admin", "trinvis-demo");

        String page = administrator.get("/audit/log?citizen=" + CITIZEN).body();

        List<String> rows = ROW.matcher(page)
                .results()
                .map(row -> row.group(1).replaceAll("<[^>]*>", "|"))
                .toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.contains("|" + CITIZEN + "|"));
        assertThat(rows).anyMatch(row -> row.matches(LOOK));
        assertThat(page).contains("value=\"" + CITIZEN + "\"").doesNotContain("B-0067");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/citizen/show?ref=B-0064",
                "/citizen/identity?ref=B-0064",
                "/citizen/contact?ref=B-0064",
                "/citizen/goal?ref=B-0064",
                "/enrolment/screen?ref=FI-0064",
                "/enrolment/end?ref=FI-0064",
                "/enrolment/days?ref=FI-0064",
                "/enrolment/note?ref=FI-0064",
                "/enrolment/indicators?ref=FI-0064",
                "/enrolment/annul?ref=FI-0064",
                "/enrolment/refer?citizen=B-0064",
                "/enrolment/admit?citizen=B-0064",
                "/activity/new?ref=FI-0064",
                "/activity/show?id=",
                "/activity/change?deed=correct&id=",
                "/enrolment/referral?id="
            })
    void aPageIsOneLookAtTheCitizen(String address) {
        Visitor visitor = Visitor.signedIn(TestServer.derby(), "teamleder", "trinvis-demo");
        String whole = address.endsWith("id=") ? address + made(address) : address;
        int before = looks();

        assertThat(visitor.get(whole).statusCode()).as(whole).isEqualTo(200);

        assertThat(looks()).isEqualTo(before + 1);
    }

    /** An activity of the citizen's, or a referral that has been withdrawn again; answers its id. */
    private static String made(String address) {
        Script lead = new Script(TestServer.derby(), "teamleder");
        if (address.contains("referral")) {
            String referral =
                    id(lead.post("/api/initiatives/FI-2023/pool", "{\"citizenRef\":\"B-0064\",\"reason\":\"Venter\"}"));
            lead.put("/api/referrals/" + referral, "*", "{\"decision\":\"withdraw\",\"reason\":\"Venter ikke mere\"}");
            return referral;
        }
        String type = address.contains("change") ? "danish_course" : "company_visit";
        return id(lead.post(
                "/api/enrolments/FI-0064/activities",
                "{\"type\":\"" + type + "\",\"firstDay\":\"2025-05-05\",\"reason\":\"Skrevet ind fra papir\"}"));
    }

    private static String id(HttpResponse<String> made) {
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static int looks() {
        return log(TestServer.derby(), "user=teamleder&citizen=B-0064").split("\"kind\":\"(read|listed)\"", -1).length
                - 1;
    }

    @ParameterizedTest
    @EnumSource
    void signingInAndOutAndAWrongPasswordAreInTheLog(Demo demo) {
        Visitor.to(demo.server()).signIn("udvalg", "guess", "/");
        Visitor.to(demo.server()).signIn("nobody at all", "guess", "/");
        Visitor.signedIn(demo.server(), "udvalg", "trinvis-demo").post("/sign-out", Map.of());

        assertThat(log(demo.server(), "kind=sign_in_failed&user=udvalg")).contains("\"detail\":\"wrong\"");
        assertThat(log(demo.server(), "kind=sign_in_failed"))
                .contains("\"user\":\"?\"")
                .doesNotContain("nobody at all");
        assertThat(log(demo.server(), "kind=signed_in&user=udvalg")).contains("\"role\":\"committee_member\"");
        assertThat(log(demo.server(), "kind=signed_out&user=udvalg")).contains("\"kind\":\"signed_out\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/citizens/" + CITIZEN,
                "/api/enrolments/FI-0066",
                "/api/citizens?name=e",
                "/api/initiatives/FI-2023/cohorts/active?asOf=2023-09-27",
                "/citizen/show?ref=" + CITIZEN,
                "/citizen/search?q=e",
                "/api/initiatives/FI-2023/status.html?asOf=2023-09-27&audience=internal"
            })
    void aReadThatCannotBeWrittenDownFails(String address) throws SQLException {
        TestServer server = TestServer.postgres();
        Matcher name = NAME.matcher(
                ask(server, "teamleder", "/api/citizens/" + CITIZEN).body());
        HttpResponse<String> before = ask(server, "teamleder", address);
        HttpResponse<String> refused;
        execute("CREATE OR REPLACE FUNCTION full_log() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION ''the log is full''; END'");
        execute("CREATE TRIGGER full_log BEFORE INSERT ON audit_event FOR EACH ROW"
                + " WHEN (NEW.user_name = 'teamleder') EXECUTE FUNCTION full_log()");
        try {
            refused = ask(server, "teamleder", address);
        } finally {
            execute("DROP TRIGGER full_log ON audit_event");
        }

        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(name.find()).isTrue();
        assertThat(refused.body()).doesNotContain(name.group(1), "the log is full");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestServer.connectToPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String log(TestServer server, String filter) {
        return ask(server, "admin", "/api/audit?" + filter).body();
    }

    private static HttpResponse<String> ask(TestServer server, String userName, String address) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(address)).header("Authorization", "Bearer demo-" + userName));
    }
}
