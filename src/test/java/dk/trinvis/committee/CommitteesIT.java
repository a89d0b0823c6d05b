package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Committees and who sits in them, on a running server. */
@ParameterizedClass
@EnumSource
class CommitteesIT {

    private final TestServer server;
    private final Script secretary;
    private final Script member;
    private final Script admin;
    private final String code = Names.unlike();
    private final String address = "/api/committees/" + code;

    CommitteesIT(Demo kind) {
        server = kind.server();
        secretary = new Script(kind.server(), "sekretaer");
        member = new Script(kind.server(), "udvalg");
        admin = new Script(kind.server(), "admin");
        assertThat(set("\"viceChairs\":2").statusCode()).isEqualTo(200);
    }

    @Test
    void theRulesOfProcedureAreCheckedAndNothingIsBlocked() {
        add("chair", "2022-01-01", "");
        String vice = add("vice_chair", "2022-01-01", "");
        add("vice_chair", "2022-01-01", "2023-12-31");

        JsonNode before = secretary.json(address + "/members");
        add("vice_chair", "2024-01-01", "");
        JsonNode after = secretary.json(address + "/members");

        assertThat(before.path("viceChairsDemanded").asInt()).isEqualTo(2);
        assertThat(before.path("viceChairs").asInt()).isEqualTo(1);
        assertThat(before.path("members").get(0).path("role").asText()).isEqualTo("chair");
        assertThat(after.has("viceChairs")).isFalse();
        assertThat(secretary.json(address + "/members/" + vice).path("email").asText())
                .isEqualTo("prove@example.org");
    }

    @Test
    void ofAForumsMembersItIsKnownWhoNominatedThem() {
        String name = Names.unlike();
        String id = secretary.made(address + "/members", "{\"name\":\"" + name + "\",\"firstDay\":\"2022-01-01\"}");
        add("member", "2022-01-01", "");
        assertThat(secretary.json(address + "/members").path("notNominated"))
                .extracting(JsonNode::asText)
                .containsExactly(name);
        assertThat(page()).contains("Den mangler hos " + name);

        HttpResponse<String> nominated = secretary.put(
                address + "/members/" + id,
                "*",
                "{\"name\":\"" + name + "\",\"nominatedBy\":\"Foreningen\",\"firstDay\":\"2022-01-01\"}");

        assertThat(nominated.statusCode()).as(nominated.body()).isEqualTo(200);
        assertThat(page()).contains("<td>Foreningen</td>").doesNotContain("Den mangler hos");
    }

    @Test
    void theAccountOfAMemberIsThatOfAUser() {
        HttpResponse<String> refused = secretary.post(
                address + "/members",
                "{\"name\":\"" + code + "\",\"userName\":\"ingen-bruger\",\"firstDay\":\"2022-01-01\"}");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"userName\"");
        assertThat(secretary.json(address + "/members").path("members")).isEmpty();
    }

    @Test
    void theFormOfATemplatePutsItsSectionsInTheOrderOfTheirPlaces() {
        String template = "/api/templates/" + code;
        String page = "/committee/template?code=" + code;
        String section = "{\"role\":\"%s\",\"heading\":\"Afsnit\",\"shownWhenEmpty\":true}";
        assertThat(secretary
                        .put(
                                template,
                                "*",
                                "{\"name\":\"Prøve\",\"itemWord\":\"Punkt\",\"oral\":\"Mundtligt\",\"sections\":["
                                        + section.formatted("presentation") + ","
                                        + section.formatted("figures_explained") + "]}")
                        .statusCode())
                .isEqualTo(200);
        Visitor office = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        Map<String, String> form = new HashMap<>(Map.of("code", code, "version", office.hidden(page, "version")));
        form.putAll(Map.of("name", "Prøve", "itemWord", "Sag", "oral", "Mundtligt", "numbering", "per_year"));
        form.putAll(Map.of("place-presentation", "3", "heading-presentation", "Fremstilling"));
        form.putAll(Map.of("place-figures_explained", "1", "heading-figures_explained", "Om tallene"));
        form.putAll(Map.of("place-summary", "3", "heading-summary", "Resumé", "shown-summary", "true"));

        HttpResponse<String> refused = office.post("/committee/template/save", form);
        form.put("place-summary", "2");
        HttpResponse<String> saved = office.post("/committee/template/save", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Et andet afsnit har også nummer 3.", "value=\"Resumé\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        JsonNode sections = secretary.json(template).path("sections");
        assertThat(sections.findValuesAsText("role")).containsExactly("figures_explained", "summary", "presentation");
        assertThat(sections.findValuesAsText("heading")).containsExactly("Om tallene", "Resumé", "Fremstilling");
        assertThat(secretary.json(template).path("numbering").asText()).isEqualTo("per_year");
        form.put("place-summary", "");
        assertThat(office.post("/committee/template/save", form).statusCode()).isEqualTo(409);
        form.put("version", office.hidden(page, "version"));
        assertThat(office.post("/committee/template/save", form).statusCode()).isEqualTo(303);
        assertThat(secretary.json(template).path("sections").findValuesAsText("role"))
                .containsExactly("figures_explained", "presentation");
    }

    @Test
    void thePlanForDraftsIsMadeByItsForm() {
        String initiative = "PLAN-" + code;
        HttpResponse<String> made = admin.put(
                "/api/initiatives/" + initiative,
                "*",
                "{\"title\":\"Planindsats\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                        + "\"team\":\"integration\",\"committee\":\"" + code + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        Visitor office = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        Map<String, String> form = new HashMap<>(Map.of("initiative", initiative, "kind", "before_meeting"));
        form.put("version", office.hidden("/committee/drafts?initiative=" + initiative, "version"));
        form.put("days", "99");

        HttpResponse<String> refused = office.post("/committee/drafts/save", form);
        form.put("days", "14");
        HttpResponse<String> saved = office.post("/committee/drafts/save", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"99\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        JsonNode rule = secretary.json("/api/initiatives/" + initiative + "/draft-rule");
        assertThat(rule.path("kind").asText()).isEqualTo("before_meeting");
        assertThat(rule.path("days").asInt()).isEqualTo(14);
    }

    private String page() {
        return Visitor.signedIn(server, "sekretaer", "trinvis-demo")
                .get("/committee/committee?code=" + code)
                .body();
    }

    @Test
    void aSecondChairOnTheSameDaysIsRefusedUntilTheFirstHasLeft() {
        String first = add("chair", "2022-01-01", "");
        LocalDate today = new Clock().today();

        HttpResponse<String> early = secretary.post(address + "/members", body("chair", today.toString(), ""));
        String version = secretary.version(address + "/members/" + first);
        HttpResponse<String> left = secretary.put(
                address + "/members/" + first,
                version,
                body("chair", "2022-01-01", today.minusDays(1).toString()));
        HttpResponse<String> again =
                secretary.put(address + "/members/" + first, version, body("chair", "2022-01-01", ""));

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("én formand ad gangen");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(409);
        add("chair", today.toString(), "");
        assertThat(secretary.json(address + "/members").path("members")).hasSize(2);
    }

    @Test
    void membersReadWhichCommitteesThereAreAndNothingOfEachOther() {
        String id = add("member", "2022-01-01", "");

        assertThat(member.get("/api/committees").body()).contains(code);
        assertThat(member.get(address + "/members").statusCode()).isEqualTo(403);
        assertThat(member.get(address + "/members/" + id).statusCode()).isEqualTo(403);
        assertThat(member.put(address, "*", "{\"name\":\"Kup\"}").statusCode()).isEqualTo(403);
        assertThat(secretary.put(address, "{}").statusCode()).isEqualTo(428);
        assertThat(set("\"viceChairs\":10").body()).contains("viceChairs");
    }

    @Test
    void aCommitteeThatAnInitiativeNamesKeepsItsName() {
        String renamed = "{\"name\":\"" + code + " og mere\"}";
        String initiative = initiative();

        HttpResponse<String> refused = secretary.put(address, "*", renamed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"name\"", initiative);
        assertThat(set("\"threshold\":20").statusCode()).isEqualTo(200);
        assertThat(secretary.json(address).path("threshold").asInt()).isEqualTo(20);
    }

    @Test
    void thatNobodyIsThereIsToldThePublicUnlessTheCommitteeWithholdsIt() {
        String table = "/api/initiatives/" + initiative() + "/status.csv?asOf=2024-02-01&audience=";
        assertThat(secretary.get(table + "public").body()).contains("movement;active;cases;0;");

        assertThat(set("\"withholdsZeros\":true").statusCode()).isEqualTo(200);

        assertThat(secretary.json(address).path("withholdsZeros").asBoolean()).isTrue();
        assertThat(secretary.get(table + "public").body()).contains("movement;active;cases;;");
        assertThat(secretary.get(table + "closed").body()).contains("movement;active;cases;0;");
    }

    private String initiative() {
        String initiative = "NAVN-" + code;
        HttpResponse<String> named = admin.put(
                "/api/initiatives/" + initiative,
                "*",
                "{\"title\":\"Navneindsats\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                        + "\"team\":\"integration\",\"committee\":\"" + code + "\"}");
        assertThat(named.statusCode()).as(named.body()).isEqualTo(200);
        return initiative;
    }

    @Test
    void meetingsAreNumberedByTheirDayAsTheTemplateOfTheCommitteeSays() {
        LocalDate today = new Clock().today();
        meeting("2023-11-30", "held", "78");
        meeting(today.plusDays(20).toString(), "planned", "90");

        assertThat(firstNumber("2023-11-01", "held")).isEqualTo(1);
        assertThat(firstNumber("2024-01-11", "held")).isEqualTo(79);
        assertThat(firstNumber(today.plusDays(400).toString(), "planned")).isEqualTo(91);
        assertThat(set("\"template\":\"albertslund\"").statusCode()).isEqualTo(200);
        assertThat(firstNumber("2023-12-14", "held")).isEqualTo(79);
        assertThat(firstNumber("2024-01-11", "held")).isEqualTo(1);
        assertThat(set("\"template\":\"aalborg\"").statusCode()).isEqualTo(200);
        assertThat(firstNumber("2023-12-14", "held")).isEqualTo(1);
    }

    /** One with an item of the number. */
    private void meeting(String day, String state, String number) {
        secretary.made(
                "/api/meetings/" + meeting(day, state) + "/items", "{\"title\":\"Status\",\"number\":" + number + "}");
    }

    private int firstNumber(String day, String state) {
        return secretary
                .json("/api/meetings/" + meeting(day, state))
                .path("meeting")
                .path("firstNumber")
                .asInt();
    }

    private String meeting(String day, String state) {
        return secretary.made(
                "/api/meetings?committee=" + code,
                "{\"day\":\"" + day + "\",\"starts\":\"08:30\",\"state\":\"" + state
                        + "\",\"reason\":\"Ført ind bagefter\"}");
    }

    private HttpResponse<String> set(String more) {
        return secretary.put(address, "*", "{\"name\":\"" + code + "\",\"kind\":\"advisory_forum\"," + more + "}");
    }

    private String add(String role, String first, String last) {
        return secretary.made(address + "/members", body(role, first, last));
    }

    private static String body(String role, String first, String last) {
        return "{\"name\":\"" + Names.unlike() + "\",\"role\":\"" + role
                + "\",\"nominatedBy\":\"Foreningen\",\"email\":\"prove@example.org\",\"firstDay\":\"" + first + "\""
                + (last.isEmpty() ? "" : ",\"lastDay\":\"" + last + "\"") + "}";
    }
}
