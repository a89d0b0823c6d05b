package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Key figures on a running server, from a file to the overview, on both databases. Each test has areas and measures of its own. */
@ParameterizedClass
@EnumSource
class KeyFiguresIT {

    private static final String HEADER = "area;period;measure;breakdown;value;unit;source;published\n";

    private final TestServer server;
    private final Script secretary;
    private final String my = Names.code("t");

    KeyFiguresIT(Demo demo) {
        server = demo.server();
        secretary = new Script(server, "sekretaer");
    }

    @BeforeEach
    void setUp() {
        for (String area : List.of("own", "n1", "n2")) {
            put("areas/" + my + area, "{\"nameDa\":\"" + my + " " + area + "\"}");
        }
        put(
                "measures/" + my + "_top",
                "{\"labelDa\":\"tæller\",\"labelEn\":\"top\",\"unit\":\"persons\",\"provisionalMonths\":2}");
        put(
                "measures/" + my + "_all",
                "{\"labelDa\":\"nævner\",\"labelEn\":\"all\",\"unit\":\"persons\",\"provisionalMonths\":2}");
        put(
                "comparisons/" + my,
                "{\"name\":\"Prøve " + my + "\",\"ownArea\":\"" + my + "own\",\"members\":[\"" + my
                        + "n1\"],\"averageName\":\"Omegnen\",\"averageAreas\":[\"" + my + "n1\",\"" + my + "n2\"]}");
    }

    private void put(String path, String body) {
        HttpResponse<String> answer = secretary.put("/api/key-figures/" + path, "*", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String row(String area, String month, String measure, int value, String published) {
        return my + area + ";" + month + ";" + my + measure + ";;" + value + ";persons;Prøvestatistik;" + published
                + "\n";
    }

    private String months(String published, int... values) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < values.length; i++) {
            String area = List.of("own", "n1", "n2").get(i);
            rows.append(row(area, "2022-12", "_top", values[i], published));
            rows.append(row(area, "2022-12", "_all", 1000 * (i + 1), published));
        }
        return rows.toString();
    }

    private HttpResponse<String> check(String csv, String language) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri("/api/imports/key-figures?dryRun=true"))
                        .POST(BodyPublishers.ofString(csv))
                        .header("Authorization", "Bearer demo-sekretaer")
                        .header("Accept-Language", language)
                        .header("Content-Type", "text/csv"));
    }

    /** The rate of this test's measures in December 2022, by area as "value state". */
    private List<String> december(String query) {
        JsonNode overview = secretary.json("/api/overviews/" + my + "?month=2022-12" + query);
        List<String> figures = new ArrayList<>();
        for (JsonNode theme : overview.path("themes")) {
            for (JsonNode measure : theme.path("measures")) {
                if (measure.path("measure").path("code").asText().equals(my + "_rate")) {
                    measure.path("series").forEach(series -> {
                        JsonNode point = series.path("points").path(23);
                        figures.add(point.path("value").asText() + " "
                                + point.path("state").asText());
                    });
                }
            }
        }
        return figures;
    }

    private void rate() {
        put(
                "measures/" + my + "_rate",
                "{\"theme\":\"economy\",\"labelDa\":\"Andel\",\"labelEn\":\"Share\",\"unit\":\"percent\",\"decimals\":1,"
                        + "\"numerator\":\"" + my + "_top\",\"denominator\":\"" + my + "_all\"}");
    }

    @AfterEach
    void hide() {
        put(
                "measures/" + my + "_rate",
                "{\"labelDa\":\"Andel\",\"labelEn\":\"Share\",\"unit\":\"percent\",\"decimals\":1,\"numerator\":\"" + my
                        + "_top\",\"denominator\":\"" + my + "_all\"}");
    }

    @Test
    void aFileBecomesAnOverviewAndALaterOneChangesNothingThatWasKnown() {
        rate();
        secretary.take("key-figures", months("2023-01-16", 50, 100, 350));
        List<String> first = december("");
        assertThat(first).containsExactly("5.0 provisional", "5.0 provisional", "9.0 provisional");
        String before = secretary.json("/api/overviews/" + my).path("knownAt").asText();

        secretary.take("key-figures", months("2023-01-16", 50, 100, 350));
        secretary.take("key-figures", months("2023-03-16", 60, 100, 350));
        secretary.take("key-figures", months("2023-06-16", 70, 100, 350));
        secretary.take("key-figures", months("2023-01-16", 50, 100, 350));

        assertThat(december("")).containsExactly("7.0 revised", "5.0 final", "9.0 final");
        assertThat(december("&knownAt=" + before)).isEqualTo(first);
        JsonNode ever = secretary.json("/api/key-figures/observations?measure=" + my + "_top&area=" + my + "own");
        assertThat(ever.findValuesAsText("state")).containsExactly("provisional", "final", "revised");
        assertThat(ever.findValuesAsText("published")).containsExactly("2023-01-16", "2023-03-16", "2023-06-16");
    }

    /** The part for which there are figures a month ahead, and a numerator that is ahead of its denominator. */
    @Test
    void aPartIsShownForItselfAndMovesTheLastMonthOfNothingElse() {
        rate();
        String part = my + "own;2023-01;" + my + "%s;kvinder;%d;persons;Prøvestatistik;2023-03-01\n";
        secretary.take("key-figures", months("2023-03-16", 50, 100, 350));
        secretary.take("key-figures", HEADER + part.formatted("_top", 30) + part.formatted("_all", 400));
        secretary.take("key-figures", HEADER + row("own", "2023-02", "_top", 60, "2023-03-16"));

        JsonNode whole = secretary.json("/api/overviews/" + my);
        JsonNode women = secretary.json("/api/overviews/" + my + "?breakdown=kvinder");

        assertThat(whole.path("month").asText()).isEqualTo("2022-12");
        assertThat(whole.path("breakdowns")).extracting(JsonNode::asText).containsExactly("kvinder");
        assertThat(women.path("month").asText()).isEqualTo("2023-01");
        assertThat(december("")).startsWith("5.0 final");
        assertThat(december("&breakdown=kvinder")).startsWith(" ");
        assertThat(women.findValuesAsText("value")).contains("7.5");
        Visitor visitor = Visitor.signedIn(server, "udvalg", "trinvis-demo");
        assertThat(visitor.get("/committee/overview?set=" + my + "&breakdown=kvinder")
                        .body())
                .contains("Prøve " + my + ", kun: kvinder.", "selected=\"selected\">kvinder<", "7,5");
        assertThat(visitor.get("/api/overviews/" + my + ".html?breakdown=kvinder")
                        .body())
                .contains(", kun: kvinder");
        hide();
    }

    @Test
    void rowsThatCannotBeMeantAreRefusedInBothLanguages() {
        String wrong = HEADER
                + "Nirgendwo;2022-12;" + my + "_top;;1;persons;Statistik;16-01-2023\n"
                + my + "own;2022-12;" + my + "_none;;1;persons;Statistik;16-01-2023\n"
                + my + "own;2022Q4;" + my + "_top;;1;percent;Statistik;16-01-2023\n"
                + my + "own;2022-13;" + my + "_top;;1;persons;Statistik;16-01-2199\n"
                + my + "n1;2022-12;" + my + "_top;;1;persons;Statistik;16-01-2023\n"
                + my + " n1;2022M12;" + my + "_top;;1;persons;Statistik;16-01-2023\n";

        HttpResponse<String> danish = check(wrong, "da");
        HttpResponse<String> english = check(wrong, "en");

        assertThat(danish.statusCode()).as(danish.body()).isEqualTo(200);
        assertThat(danish.body())
                .contains("Området »Nirgendwo« findes ikke.", my + "_none« findes ikke.", "Målingens enhed er persons.")
                .contains("passer ikke til, hvor tit målingen opgøres.", "»2022-13« er ikke en periode.")
                .contains("Dagen er ikke kommet endnu.", "Samme tal står på en tidligere række.");
        assertThat(english.body())
                .contains("There is no area \\\"Nirgendwo\\\".", "The unit of the measure is persons.");
        assertThat(Script.read(danish).path("rejected").asInt()).isEqualTo(5);
    }

    @Test
    void whatIsComputedIsNotImportedAndAMeasureKeepsItsMeaning() {
        rate();
        assertThat(check(HEADER + my + "own;2022-12;" + my + "_rate;;1;percent;Statistik;16-01-2023\n", "da")
                        .body())
                .contains("Målingen beregnes.");
        assertThat(secretary
                        .put(
                                "/api/key-figures/measures/" + my + "_top",
                                "*",
                                "{\"labelDa\":\"tæller\",\"labelEn\":\"top\",\"unit\":\"weeks\"}")
                        .body())
                .contains("Lav en ny måling");
        assertThat(secretary
                        .put("/api/key-figures/areas/" + my + "n3", "*", "{\"nameDa\":\"" + my + " n1\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoeverHasSeenAnotherVersionIsTold() {
        String address = "/api/key-figures/areas/" + my + "own";
        String seen = secretary.version(address);
        assertThat(secretary.put(address, "{\"nameDa\":\"x\"}").statusCode()).isEqualTo(428);

        assertThat(new Script(server, "teamleder")
                        .put(address, seen, "{\"nameDa\":\"" + my + " egen\"}")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> late = secretary.put(address, seen, "{\"nameDa\":\"" + my + " anden\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Thomas Teamleder");
        assertThat(new Script(server, "admin")
                        .get("/api/audit?kind=changed&user=teamleder")
                        .body())
                .contains("key figures: area " + my + "own");
    }

    @Test
    void theSampleIsComparedOverTwoYearsInEveryFormat() throws Exception {
        Script member = new Script(server, "udvalg");
        JsonNode overview = member.json("/api/overviews/albertslund?month=2022-12");

        assertThat(overview.path("themes")).hasSize(4);
        for (JsonNode theme : overview.path("themes")) {
            assertThat(theme.path("measures").size()).isGreaterThanOrEqualTo(2);
            JsonNode measure = theme.path("measures").get(0);
            assertThat(measure.path("series")).hasSize(5);
            measure.path("series").forEach(series -> {
                assertThat(series.path("points"))
                        .hasSize(24)
                        .allSatisfy(point -> assertThat(point.has("value")).isTrue());
                assertThat(series.path("points").get(23).path("state").asText()).isEqualTo("provisional");
            });
        }
        for (String format : List.of("html", "pdf", "docx", "csv", "xlsx")) {
            assertThat(member.get("/api/overviews/albertslund." + format + "?month=2022-12")
                            .statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(member.get("/api/overviews/albertslund?month=2022").statusCode())
                .isEqualTo(422);
        assertThat(member.get("/api/overviews/albertslund?knownAt=2199-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(422);
        assertThat(new Script(server, "admin")
                        .get("/api/audit?kind=document&user=udvalg")
                        .body())
                .contains("overview albertslund 2022-12");
        assertThat(Visitor.signedIn(server, "udvalg", "trinvis-demo")
                        .get("/committee/overview?set=albertslund")
                        .body())
                .contains("Lokalområdet er Brøndby, Glostrup", "Opdigtede eksempeltal")
                .contains("/api/overviews/albertslund.csv?month=", "/api/overviews/albertslund.xlsx?month=")
                .doesNotContain("/committee/key-figures", "/exchange/import");
    }

    @Test
    void theSecretaryMakesAreasAndComparisonsOnPages() {
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        HttpResponse<String> made = visitor.post(
                "/committee/area/save", Map.of("code", "", "newCode", my + "new", "nameDa", "Nykøbing " + my));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(visitor.post("/committee/area/save", Map.of("code", "", "newCode", my + "new", "nameDa", "Igen"))
                        .body())
                .contains("Der er allerede en med koden");
        HttpResponse<String> compared = visitor.post(
                "/committee/comparison/save",
                Map.of(
                        "code",
                        "",
                        "newCode",
                        my + "page",
                        "name",
                        "Fra siden",
                        "ownArea",
                        my + "new",
                        "members",
                        "Hele landet\r\n" + my + " n1\r\n",
                        "averageRule",
                        "unweighted_mean"));
        assertThat(compared.statusCode()).as(compared.body()).isEqualTo(303);

        JsonNode set = secretary.json("/api/key-figures/comparisons/" + my + "page");

        assertThat(set.path("members")).extracting(JsonNode::asText).containsExactly("hele-landet", my + "n1");
        assertThat(visitor.get("/committee/key-figures").body()).contains("Fra siden", "Nykøbing " + my);
        assertThat(visitor.get("/committee/overview?set=" + my + "page").body()).contains("Der er ingen tal endnu.");
        assertThat(visitor.get("/exchange/import").body())
                .contains("kind=key-figures")
                .doesNotContain("kind=citizens");
    }

    @Test
    void theSecretaryMakesAMeasureOnAPageAndChangesIt() {
        String code = my + "_page";
        String address = "/api/key-figures/measures/" + code;
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        Map<String, String> form = new HashMap<>(Map.of("code", "", "newCode", code, "labelDa", "Besøg"));
        form.putAll(Map.of("labelEn", "Visits", "unit", "number", "ordinal", "x", "period", "quarter"));

        HttpResponse<String> refused = visitor.post("/committee/measure/save", form);
        form.put("ordinal", "7");
        HttpResponse<String> made = visitor.post("/committee/measure/save", form);
        HttpResponse<String> again = visitor.post("/committee/measure/save", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"ordinal-error\"", "value=\"Besøg\"");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(again.body()).contains("Der er allerede en med koden");
        assertThat(secretary.json(address).path("period").asText()).isEqualTo("quarter");
        assertThat(secretary.json(address).path("ordinal").asInt()).isEqualTo(7);
        form.putAll(Map.of("code", code, "labelDa", "Besøg i alt"));
        form.put("version", visitor.hidden("/committee/measure?code=" + code, "version"));
        assertThat(visitor.post("/committee/measure/save", form).statusCode()).isEqualTo(303);
        assertThat(secretary.json(address).path("labelDa").asText()).isEqualTo("Besøg i alt");
    }
}
