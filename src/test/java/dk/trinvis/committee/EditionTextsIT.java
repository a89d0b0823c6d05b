package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What secretaries write in drafts, and the templates that papers follow, on a running server. */
@ParameterizedClass
@EnumSource
class EditionTextsIT {

    private static final String SECTION = "{\"role\":\"%s\",\"heading\":\"%s\",\"shownWhenEmpty\":true}";

    private final TestServer server;
    private final Script secretary;
    private final String draft;

    EditionTextsIT(Demo kind) {
        server = kind.server();
        secretary = new Script(server, "sekretaer");
        draft = "/api/editions/"
                + secretary.made("/api/editions", "{\"initiative\":\"FI-2023\",\"asOf\":\"2023-09-27\"}");
    }

    @Test
    void whatIsWrittenStandsInTheDraftAndForEverInWhatIsFrozen() {
        expect(200, write("summary", "\"text\":\"Der er {{active}} i gang.\\nEn linje til.\",\"place\":\"before\""));
        expect(
                200,
                write(
                        "process",
                        "\"text\":\"{{outcome.repatriated}} er rejst; de øvrige er i uddannelse, job eller"
                                + " selvforsørgelse.\",\"forPublic\":true,\"oral\":true"));

        assertThat(text("/preview.html?audience=closed"))
                .contains("Udkast: intet er fastfrosset", "Der er 63 i gang.</p>", "1 er rejst", "Den videre proces")
                .contains("<p class=\"aside\">Suppleres mundtligt");
        assertThat(text("/preview.html?audience=public"))
                .contains("færre end 5 er rejst", "må ikke offentliggøres")
                .doesNotContain("i gang.", "1 er rejst", "Offentlig udgave");
        expect(204, secretary.post(draft + "/freezing", "{}"));

        assertThat(text("/files/closed.html")).contains("Der er 63 i gang.").doesNotContain("Udkast:");
        assertThat(text("/files/public.html"))
                .contains("færre end 5 er rejst", "Offentlig udgave")
                .doesNotContain("i gang.", "Kladde");
        expect(409, write("summary", "\"text\":\"For sent\""));
        expect(409, secretary.get(draft + "/preview.pdf"));
    }

    @Test
    void figuresThatAreNotThereAreRefusedWithAListOfAllOfThem() {
        HttpResponse<String> refused =
                write("summary", "\"text\":\"{{active}} {{outcome.gone}} {{step.9}} {{aktive}}\"");

        expect(422, refused);
        assertThat(refused.body())
                .contains("text-summary", "{{aktive}}, {{outcome.gone}}, {{step.9}}")
                .doesNotContain("{{active}}");
        assertThat(StreamSupport.stream(texts().path("figures").spliterator(), false)
                        .map(figure -> figure.path("name").asText() + " "
                                + figure.path("value").asText()))
                .contains(
                        "active 63",
                        "outcome.repatriated 1",
                        "step.3 27",
                        "activity.small_job 8",
                        "track.spor-1 ingen");
    }

    @Test
    void aTextForThePublicHasNoNumbersTypedByHand() {
        HttpResponse<String> refused =
                write("summary", "\"text\":\"Den 5. oktober er 1 rejst og to i job\",\"forPublic\":true");

        expect(422, refused);
        assertThat(refused.body()).contains("text-summary", "1, to.");
        expect(422, write("summary", "\"text\":\"Kun en er repatrieret\",\"forPublic\":true"));
        expect(200, write("summary", "\"text\":\"Kun en er repatrieret\""));
        expect(422, write("weather", "\"text\":\"Sol\""));
        expect(422, write("decision", "\"text\":\"Godkendt\""));
        expect(422, write("summary", "\"text\":\"Sol\",\"place\":\"under\""));
    }

    @Test
    void anOpenWarningIsExplainedBeforeTheDraftIsFrozen() {
        expect(200, write("summary", "\"text\":\"Borgere på spor to: 14\""));

        assertThat(rules(secretary.json(draft).path("warnings")))
                .contains("summary track_for_step spor to false", "summary typed_number 14 false")
                .contains("presentation uneven_shares 101\u00a0% true");
        assertThat(rules(texts().path("warnings"))).contains("summary typed_number 14 false");
        HttpResponse<String> refused = secretary.post(draft + "/freezing", "{}");
        expect(422, refused);
        assertThat(refused.body()).contains("explanation", "en læser kan undre sig over");
        expect(204, secretary.post(draft + "/freezing", "{\"explanation\":\"Sporet er ment\"}"));
        assertThat(text("/files/closed.html")).contains("ikke stemmer eller mangler: Sporet er ment");
        assertThat(secretary.json(draft).path("warnings")).isEmpty();
    }

    @Test
    void ofTwoWhoWriteTheSecondIsToldOfTheFirst() {
        String seen = secretary.version(draft + "/texts");
        expect(200, secretary.put(draft + "/texts/summary", seen, "{\"text\":\"Først\"}"));

        expect(409, secretary.put(draft + "/texts/summary", seen, "{\"text\":\"Bagefter\"}"));
        expect(428, secretary.put(draft + "/texts/summary", "{\"text\":\"Uset\"}"));
        assertThat(text("/preview.html")).contains("Først").doesNotContain("Bagefter", "Uset");
        expect(403, new Script(server, "udvalg").get(draft + "/texts"));
    }

    @Test
    void whoWroteInADraftNeitherApprovesNorReviewsItThoughOthersWroteOverIt() {
        Script lead = new Script(server, "teamleder");
        expect(200, lead.put(draft + "/texts/summary", "*", "{\"text\":\"Først\"}"));
        expect(200, write("summary", "\"text\":\"Bagefter\""));
        expect(204, secretary.post(draft + "/freezing", "{}"));

        expect(409, lead.post(draft + "/review", "{\"note\":\"Fint\"}"));
        expect(409, lead.post(draft + "/approval", ""));
        assertThat(lead.json(draft).path("own").asBoolean()).isTrue();
        assertThat(lead.json(draft).path("edition").path("state").asText()).isEqualTo("frozen");
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        Visitor visitor = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        String id = draft.replaceFirst(".*/", "");

        HttpResponse<String> refused = visitor.post(
                "/committee/texts/save",
                Map.of("id", id, "section", "summary", "text-summary", "Der er {{aktive}}", "oral-summary", "true"));

        expect(422, refused);
        assertThat(refused.body()).contains("Der er {{aktive}}</textarea>", "Disse tal findes ikke: {{aktive}}");
        expect(
                303,
                visitor.post("/committee/texts/save", Map.of("id", id, "section", "summary", "oral-summary", "true")));
        assertThat(text("/preview.html")).contains("Suppleres mundtligt");
    }

    @Test
    void aTemplateHasOnlySectionsThatAreKnown() {
        String code = "proeve-" + draft.replaceFirst(".*/", "").substring(0, 8);
        HttpResponse<String> refused = secretary.put("/api/templates/" + code, "*", template("weather"));
        expect(422, refused);
        assertThat(refused.body()).contains("sections", "Afsnittet weather kendes ikke");

        expect(200, secretary.put("/api/templates/" + code, "*", template("process")));
        String seen = secretary.version("/api/templates/" + code);
        expect(200, secretary.put("/api/templates/" + code, seen, template("occasion")));

        expect(409, secretary.put("/api/templates/" + code, seen, template("summary")));
        assertThat(secretary.json("/api/templates/" + code).path("sections").findValuesAsText("role"))
                .containsExactly("occasion", "presentation", "figures_explained");
        assertThat(secretary.json("/api/templates").findValuesAsText("code"))
                .contains("vejle-udvalg", "vejle-forum", "albertslund", "aalborg", code);
        expect(403, new Script(server, "udvalg").get("/api/templates"));
    }

    private static String template(String first) {
        List<String> sections = Stream.of(first, "presentation", "figures_explained")
                .map(role -> SECTION.formatted(role, "Overskrift"))
                .toList();
        return "{\"name\":\"Prøve\",\"itemWord\":\"Punkt\",\"oral\":\"Mundtligt\",\"sections\":["
                + String.join(",", sections) + "]}";
    }

    private static Stream<String> rules(JsonNode warnings) {
        return StreamSupport.stream(warnings.spliterator(), false)
                .map(warning -> warning.path("section").asText()
                        + " " + warning.path("rule").asText() + " "
                        + warning.path("found").asText() + " "
                        + warning.path("noted").asText());
    }

    private HttpResponse<String> write(String section, String fields) {
        return secretary.put(draft + "/texts/" + section, "*", "{" + fields + "}");
    }

    private JsonNode texts() {
        return secretary.json(draft + "/texts");
    }

    private String text(String more) {
        HttpResponse<String> answer = secretary.get(draft + more);
        expect(200, answer);
        return answer.body();
    }
}
