package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What initiatives were granted, what they spent and what they aim at, on both databases. Each test has its own initiative. */
@ParameterizedClass
@EnumSource
class MoneyAndAimsIT {

    private static final String HEADER = "initiative;month;line;amount;source\n";
    private static final String LINES =
            "{\"purpose\":\"Seminar\",\"amountOere\":10000000},{\"purpose\":\"Netværk\",\"amountOere\":40000000}";

    private final TestServer server;
    private final ImportClient files;
    private final Script secretary;
    private final Script admin;
    private final String code = Names.code("M-");
    private final String address = "/api/initiatives/" + code;
    private final String aims = address + "/aims";

    MoneyAndAimsIT(Demo demo) {
        server = demo.server();
        files = new ImportClient(server);
        secretary = new Script(server, "sekretaer");
        admin = new Script(server, "admin");
    }

    @BeforeEach
    void open() {
        assertThat(put(LINES, false).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(String lines, boolean development) {
        return admin.put(address, "*", """
                {"title":"Netværket","launchDay":"2024-01-01","ladder":"hjoerring-5","team":"integration",
                 "grants":[{"amountOere":50000000,"grantedOn":"2023-11-23","purpose":"Forummet","committee":"Udvalget",
                            "condition":"Status hvert år","development":%s,"lines":[%s]}]}""".formatted(development, lines));
    }

    private Answer take(String rows) throws Exception {
        Answer answer = files.take("spending", HEADER + rows);
        assertThat(answer.state()).as(answer.body()).isEqualTo("completed");
        return answer;
    }

    private String row(String month, String line, String amount) {
        return code + ";" + month + ";" + line + ";" + amount + ";Regnskabet\n";
    }

    @Test
    void linesThatMakeUpTheGrantAreACheckOfTheStatus() {
        assertThat(secretary.json(address + "/status").path("checks").findValuesAsText("text"))
                .contains("100.000 + 400.000 = 500.000");
        assertThat(secretary
                        .json("/api/initiatives/FI-2023/status")
                        .path("checks")
                        .findValuesAsText("id"))
                .doesNotContain("CHK-7");
        JsonNode grant = secretary.json(address).path("grants").path(0);
        assertThat(grant.path("condition").asText()).isEqualTo("Status hvert år");
        assertThat(grant.path("lines").findValuesAsText("purpose")).containsExactly("Seminar", "Netværk");

        HttpResponse<String> refused = put(LINES.replace("40000000", "30000000"), false);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("100.000 + 300.000 ≠ 500.000");
        assertThat(put("", false).statusCode()).isEqualTo(200);
        assertThat(secretary.json(address + "/status").path("checks").findValuesAsText("id"))
                .doesNotContain("CHK-7");
    }

    @Test
    void whatWasSpentComesInByMonthAndACorrectionKeepsWhatWasKnown() throws Exception {
        take(row("2024-04", "Seminar", "90000,50")
                + row("2024-05", "Seminar", "-500.25")
                + row("2024-05", "Netværk", "0"));
        JsonNode before = secretary.json(aims);
        assertThat(before.path("money").path("spentOere").asLong()).isEqualTo(8_950_025);
        assertThat(before.path("money").path("leftOere").asLong()).isEqualTo(41_049_975);

        assertThat(take(row("2024-04", "Seminar", "90000.5")).number("unchanged"))
                .isEqualTo(1);
        take(row("2024-04", "Seminar", "80000"));

        assertThat(spent("")).isEqualTo(7_949_975);
        assertThat(spent("?knownAt=" + before.path("knownAt").asText())).isEqualTo(8_950_025);
        assertThat(spent("?asOf=2024-04-15")).isEqualTo(8_000_000);
        assertThat(spent("?asOf=2024-03-31")).isZero();
    }

    private long spent(String query) {
        return secretary.json(aims + query).path("money").path("spentOere").asLong();
    }

    @Test
    void whatAGrantWasSplitIntoAndWhatWasAimedAtStayKnown() {
        String target = address + "/targets/network";
        String dropped = address + "/targets/dropped";
        String wanted = "{\"name\":\"Netværket\",\"unit\":\"virksomheder\",\"comparator\":\"at_least\",\"aim\":20,"
                + "\"dueOn\":\"2199-12-31\",\"path\":[{\"year\":2030,\"aim\":15}]}";
        assertThat(secretary.put(target, "*", wanted).statusCode()).isEqualTo(200);
        assertThat(secretary.put(dropped, "*", wanted).statusCode()).isEqualTo(200);
        JsonNode before = secretary.json(aims);
        String known = "?knownAt=" + before.path("knownAt").asText();

        assertThat(put("", false).statusCode()).isEqualTo(200);
        assertThat(secretary
                        .put(target, "*", wanted.replace("\"aim\":15", "\"aim\":12"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretary.delete(dropped, "*", "").statusCode()).isEqualTo(204);

        JsonNode then = secretary.json(aims + known);
        assertThat(then.path("money")).isEqualTo(before.path("money"));
        assertThat(then.path("targets")).isEqualTo(before.path("targets")).hasSize(2);
        assertThat(secretary.json(address + "/status" + known).path("checks").findValuesAsText("text"))
                .contains("100.000 + 400.000 = 500.000");
        JsonNode now = secretary.json(aims);
        assertThat(now.path("money")).isNotEqualTo(before.path("money"));
        assertThat(now.path("targets").findValuesAsText("aim")).contains("12").doesNotContain("15");
        assertThat(secretary.get(dropped).statusCode()).isEqualTo(404);
        assertThat(secretary.put(dropped, "*", wanted).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileOfSpendingSaysWhatIsWrongWithItAndIsNotTakenIn() throws Exception {
        String ahead = YearMonth.from(new Clock().today()).plusMonths(1).toString();
        Answer answer = files.take(
                "spending",
                HEADER + row("2024-04", "Seminar", "1") + row("2024-04", "Lokaler", "1") + row(ahead, "Seminar", "1")
                        + row("2024-05", "Seminar", "1.000,00") + row("april", "Seminar", "1")
                        + "nothing;2024-04;Seminar;1;Regnskabet\n");
        assertThat(answer.number("rejected")).as(answer.body()).isEqualTo(5);
        assertThat(answer.body())
                .contains("»Lokaler«", "ikke begyndt", "ikke et beløb", "ikke en måned", "ingen indsats");
        assertThat(files.take("spending", HEADER + row("2024-04", "Seminar", "1") + row("2024-04", "Seminar", "2"))
                        .state())
                .isEqualTo("rejected");
        assertThat(spent("")).isZero();
    }

    @Test
    void anotherTeamTakesNoSpendingInForTheInitiative() throws Exception {
        TestServer shared = OtherTeam.server();
        assertThat(new ImportClient(shared, OtherTeam.LEAD, "da")
                        .dryRun("spending", HEADER + "FI-2023;2023-09;udvikling af indsatsen;1;Regnskabet\n")
                        .body())
                .contains("\"column\":\"initiative\"");
    }

    @Test
    void aTargetIsMeasuredAndTheCorrectionOfAMeasurementNeedsAReason() {
        String target = address + "/targets/network";
        String wanted = "{\"name\":\"Netværket\",\"unit\":\"virksomheder\",\"comparator\":\"at_least\",\"aim\":20,"
                + "\"dueOn\":\"2024-12-31\"}";
        assertThat(secretary.put(target, wanted).statusCode()).isEqualTo(428);
        assertThat(secretary.put(target, "*", wanted).statusCode()).isEqualTo(200);
        String seen = secretary.version(target);
        assertThat(secretary
                        .put(target, "*", wanted.replace("Netværket", "JobBoost"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretary.put(target, seen, wanted).statusCode()).isEqualTo(409);
        assertThat(secretary.delete(target, seen, "").statusCode()).isEqualTo(409);

        secretary.made(target + "/observations", "{\"value\":11,\"publishedOn\":\"2024-10-30\"}");
        String known = secretary.json(aims).path("knownAt").asText();
        assertThat(secretary
                        .post(target + "/observations", "{\"value\":12,\"publishedOn\":\"2024-10-30\"}")
                        .statusCode())
                .isEqualTo(422);
        secretary.made(
                target + "/observations",
                "{\"value\":12,\"publishedOn\":\"2024-10-30\",\"reason\":\"En var talt for lidt\"}");

        JsonNode now = secretary.json(aims + "?asOf=2024-10-31").path("targets").path(0);
        assertThat(now.path("state").asText()).isEqualTo("on_the_way");
        assertThat(now.path("daysLeft").asInt()).isEqualTo(61);
        assertThat(latest("?asOf=2024-10-31")).isEqualTo(12);
        assertThat(latest("?asOf=2024-10-31&knownAt=" + known)).isEqualTo(11);
        assertThat(secretary.delete(target, "*", "").statusCode()).isEqualTo(409);
        String easier = wanted.replace("\"aim\":20", "\"aim\":12");
        assertThat(secretary.put(target, "*", easier).statusCode()).isEqualTo(409);
        assertThat(secretary.put(target, "*", easier).body()).contains("Lav et nyt mål");
        assertThat(secretary.put(target, "*", wanted).statusCode()).isEqualTo(200);
        assertThat(new Script(server, "sagsbehandler").put(target, "*", wanted).statusCode())
                .isEqualTo(403);

        secretary.made(target + "/observations", "{\"publishedOn\":\"2024-10-30\",\"reason\":\"Talt forkert\"}");
        assertThat(secretary.json(aims).path("targets").path(0).path("state").asText())
                .isEqualTo("not_measured");
    }

    private int latest(String query) {
        return secretary
                .json(aims + query)
                .path("targets")
                .path(0)
                .path("latest")
                .path("value")
                .asInt();
    }

    @Test
    void theRankPathIsDecidedByTheListPublishedLastInTheYear() {
        String target = address + "/targets/rank";
        assertThat(secretary
                        .put(
                                target,
                                "*",
                                "{\"name\":\"Placering\",\"unit\":\"placering\",\"comparator\":\"at_most\",\"aim\":20,"
                                        + "\"dueOn\":\"2027-12-31\",\"path\":[{\"year\":2025,\"aim\":30},{\"year\":2024,\"aim\":35}]}")
                        .statusCode())
                .isEqualTo(200);
        for (String list : new String[] {"41|2024-03-20", "34|2024-10-15", "36|2025-02-01"}) {
            String[] parts = list.split("\\|", 2);
            secretary.made(
                    target + "/observations",
                    "{\"value\":" + parts[0] + ",\"publication\":\"Listen\",\"publishedOn\":\"" + parts[1]
                            + "\",\"coversFrom\":\"2023-07-01\",\"coversTo\":\"2023-12-31\"}");
        }
        JsonNode year = secretary
                .json(aims + "?asOf=2025-03-01")
                .path("targets")
                .path(0)
                .path("path")
                .path(0);
        assertThat(year.path("verdict").asText()).isEqualTo("reached");
        assertThat(year.path("deciding").path("publishedOn").asText()).isEqualTo("2024-10-15");
        assertThat(year.path("revised").path("value").asInt()).isEqualTo(36);
        assertThat(secretary
                        .json(aims + "?asOf=2025-03-01")
                        .path("targets")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("behind");
    }

    @Test
    void theSecretaryMakesATargetAndMeasuresItOnPages() {
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        Map<String, String> target = Map.of(
                "ref",
                code,
                "code",
                "network",
                "name",
                "Virksomheder i netværket",
                "unit",
                "virksomheder",
                "comparator",
                "at_least",
                "aim",
                "20",
                "dueOn",
                "31-12-2024",
                "path",
                "2023: ti");
        String ticked = "name=\"countsPeople\" value=\"true\" checked=\"checked\"";
        assertThat(visitor.get("/initiative/target?ref=" + code).body()).contains(ticked);
        HttpResponse<String> refused = visitor.post("/initiative/target/save", target);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2023: ti", "Skriv hvert delmål");
        HttpResponse<String> made = visitor.post("/initiative/target/save", with(target, "path", "2023: 10"));
        assertThat(visitor.location(made)).isEqualTo("/initiative/aims?ref=" + code);
        HttpResponse<String> measured = visitor.post(
                "/initiative/observation/save",
                Map.of("ref", code, "target", "network", "publishedOn", "30-10-2024", "value", "12"));
        assertThat(measured.statusCode()).isEqualTo(303);

        assertThat(visitor.get("/initiative/aims?ref=" + code + "&asOf=31-10-2024")
                        .body())
                .contains(
                        "12 af 20 virksomheder, 61 dage tilbage",
                        "På vej",
                        "500.000 kr. bevilget den 23-11-2023 af Udvalget");
        assertThat(visitor.get("/initiative/target?ref=" + code + "&target=network")
                        .body())
                .contains("2023: 10")
                .doesNotContain(ticked);
        Visitor caseworker = Visitor.signedIn(server, "sagsbehandler", "trinvis-demo");
        assertThat(caseworker.get("/initiative/aims?ref=" + code).body())
                .contains("Virksomheder i netværket")
                .doesNotContain("/initiative/target");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void spendingIsDividedByOutcomesThatLastedOnlyForThoseWhoMaySeeSmallNumbers() throws Exception {
        Script lead = new Script(server, "teamleder");
        String ref = Names.code("");
        lead.take("citizens", "citizen_ref;name\n" + ref + ";" + Names.unlike() + "\n");
        lead.take(
                "enrolments",
                "enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n" + ref + ";" + ref + ";" + code
                        + ";2024-01-02;2024-06-28;employment\n");
        take(row("2024-04", "Seminar", "90000"));
        LocalDate answered = LocalDate.of(2024, 10, 1);
        new Script(server, "sagsbehandler")
                .made(
                        "/api/enrolments/" + ref + "/follow-ups/13",
                        "{\"finding\":\"still_there\",\"source\":\"citizen\",\"answeredOn\":\"" + answered + "\"}");
        String lasting = address + "/lasting?asOf=2024-12-31";

        JsonNode told = secretary.json(lasting + "&audience=internal");
        assertThat(told.path("oereEach").asLong()).as(told.toString()).isEqualTo(9_000_000);
        assertThat(told.path("meaning").asText()).contains("ingen ved, hvor mange");
        assertThat(secretary.json(lasting).path("hidden").asBoolean()).isTrue();
        assertThat(secretary.get(lasting).body()).doesNotContain("oereEach");
        assertThat(secretary
                        .json(lasting + "&audience=internal&weeks=26")
                        .path("lasting")
                        .asInt())
                .isZero();
        assertThat(secretary
                        .json(lasting + "&audience=internal&outcome=education")
                        .path("ended")
                        .asInt())
                .isZero();
        assertThat(secretary.get(lasting + "&outcome=nothing").statusCode()).isEqualTo(422);
        assertThat(secretary
                        .json(address + "/lasting?asOf=2024-09-30&audience=internal")
                        .path("lasting")
                        .asInt())
                .isZero();

        assertThat(put(LINES, true).statusCode()).isEqualTo(200);
        assertThat(secretary.get(lasting).statusCode()).isEqualTo(409);
        assertThat(Visitor.signedIn(server, "sekretaer", "trinvis-demo")
                        .get("/initiative/aims?ref=" + code)
                        .body())
                .contains("Pengene er til udvikling")
                .doesNotContain("/figures/lasting");
    }
}
