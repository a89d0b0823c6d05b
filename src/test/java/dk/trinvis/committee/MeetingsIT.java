package dk.trinvis.committee;

import static dk.trinvis.testing.Answers.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.PdfValidator;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings, their agendas and their minutes on a running server. */
@ParameterizedClass
@EnumSource
class MeetingsIT {

    private final TestServer server;
    private final Script secretary;
    private final Script member;
    private final Script lead;
    private final Script admin;
    private final String committee = Names.unlike();
    private final LocalDate today = new Clock().today();

    MeetingsIT(Demo kind) {
        server = kind.server();
        secretary = new Script(kind.server(), "sekretaer");
        member = new Script(kind.server(), "udvalg");
        lead = new Script(kind.server(), "teamleder");
        admin = new Script(kind.server(), "admin");
        expect(200, secretary.put("/api/committees/" + committee, "*", "{\"name\":\"" + committee + "\"}"));
    }

    @Test
    void aMeetingInThePastIsRefusedUnlessItWasHeldAndAReasonSaysWhyItIsEnteredNow() {
        HttpResponse<String> planned = meeting("2023-10-05", "planned", "");
        HttpResponse<String> unexplained = meeting("2023-10-05", "held", "");
        HttpResponse<String> ahead = meeting(today.plusDays(20).toString(), "held", "For tidligt");

        expect(422, planned);
        assertThat(planned.body()).contains("\"day\"", "Et møde i fortiden kan ikke planlægges");
        expect(422, unexplained);
        assertThat(unexplained.body()).contains("\"reason\"");
        expect(422, ahead);
        JsonNode old = secretary.json(held("2023-10-05")).path("meeting");
        assertThat(old.path("deadline").asText()).isEqualTo("2023-09-29");
        assertThat(old.path("deadlinePassed").asBoolean()).isFalse();
        assertThat(admin.get("/api/audit?kind=changed").body())
                .contains("meeting of " + committee + " 2023-10-05 held");
    }

    @Test
    void aPlannedMeetingIsMovedAndKnowsItsDeadline() {
        String address = "/api/meetings/" + made(meeting(today.plusDays(1).toString(), "planned", ""));
        String version = secretary.version(address);

        assertThat(secretary
                        .json(address)
                        .path("meeting")
                        .path("deadlinePassed")
                        .asBoolean())
                .isTrue();
        expect(200, secretary.put(address, version, body(today.plusDays(40).toString(), "planned", "")));
        expect(409, secretary.put(address, version, body(today.plusDays(41).toString(), "planned", "")));

        assertThat(secretary
                        .json(address)
                        .path("meeting")
                        .path("deadlinePassed")
                        .asBoolean())
                .isFalse();
        expect(404, member.get(address));
        assertThat(member.get("/api/meetings?committee=" + committee).body()).isEqualTo("[]");
    }

    @Test
    void itemsAreNumberedOnAndGoToTheAgendaStepByStep() {
        String meeting = held("2024-10-31");
        String first = item(meeting, "\"title\":\"Velkomst\"");
        String second = item(meeting, "\"title\":\"Status\",\"journalNumber\":\"2013-10286\",\"reading\":1");
        expect(422, secretary.post(meeting + "/items", "{\"title\":\"Igen\",\"number\":79}"));
        expect(422, secretary.post(meeting + "/items", "{\"title\":\" \",\"reading\":9}"));
        expect(422, secretary.post(meeting + "/items", "{\"title\":\"x\",\"edition\":\"none\",\"continues\":0}"));

        expect(409, step(first, "on_agenda", ""));
        onAgenda(first);

        assertThat(content(first).path("number").asInt()).isEqualTo(78);
        assertThat(content(second).path("number").asInt()).isEqualTo(79);
        assertThat(secretary.json(second).path("item").path("journalKind").asText())
                .isEqualTo("other");
        assertThat(secretary.json(first).path("item").path("state").asText()).isEqualTo("on_agenda");
        expect(404, member.get(first));
    }

    @Test
    void attachmentsThatAreExpectedAreMissingUntilTheyCome() {
        String item = item(
                held("2013-12-16"),
                "\"title\":\"Strategi\",\"presentation\":\"" + "Sagsbeskrivelse. ".repeat(1_000) + "\"");

        expect(422, secretary.put(item + "/attachments", "*", "{\"attachments\":[{\"name\":\"\"}]}"));
        expect(
                200,
                secretary.put(
                        item + "/attachments",
                        secretary.version(item),
                        "{\"attachments\":[{\"name\":\"Svar fra AMU\",\"expected\":true},"
                                + "{\"name\":\"Svar fra LO\",\"expected\":true,\"receivedOn\":\"2013-12-01\"},"
                                + "{\"name\":\"Referat\",\"receivedOn\":\"2013-12-20\"}]}"));

        JsonNode attachments = secretary.json(item).path("item").path("attachments");
        assertThat(attachments.findValuesAsText("missing")).containsExactly("true", "false", "false");
        assertThat(attachments.findValuesAsText("late")).containsExactly("false", "false", "true");
        expect(200, secretary.put(item + "/attachments", "*", "{\"attachments\":[]}"));
        assertThat(secretary.json(item).path("item").path("attachments")).isEmpty();
    }

    @Test
    void whatIsChangedByTwoAtOnceIsChangedByOneAndFreeTextIsLookedAt() {
        String item = item(held("2023-01-23"), "\"title\":\"Nøgletal\"");
        String version = secretary.version(item);

        expect(200, secretary.put(item, version, "{\"title\":\"Nøgletal i januar\"}"));
        expect(409, secretary.put(item, version, "{\"title\":\"Nøgletal i februar\"}"));
        HttpResponse<String> cautioned =
                secretary.put(item, "*", "{\"title\":\"Nøgletal\",\"summary\":\"Om 010190-1234\"}");

        expect(422, cautioned);
        assertThat(cautioned.body()).contains("summary").doesNotContain("1234");
        assertThat(content(item).path("title").asText()).isEqualTo("Nøgletal i januar");
    }

    @Test
    void minutesTellWhoWasAbsentAndAreCorrectedWithAReason() {
        String meeting = held("2023-10-05");
        String item = item(meeting, "\"title\":\"Status\"");
        String name = Names.unlike();
        String there = secretary.made(
                "/api/committees/" + committee + "/members",
                "{\"name\":\"" + name + "\",\"nominatedBy\":\"Foreningen\",\"firstDay\":\"2022-01-01\"}");
        String later = sitting("2023-10-06");
        expect(409, decide(item, "\"kind\":\"noted\""));
        onAgenda(item);

        expect(422, decide(item, "\"kind\":\"noted\",\"absent\":[" + later + "]"));
        expect(422, decide(item, "\"kind\":\"yes\""));
        expect(204, decide(item, "\"kind\":\"noted\",\"absent\":[" + there + "]"));
        expect(409, secretary.put(item, "*", "{\"title\":\"Noget andet\"}"));
        expect(422, decide(item, "\"kind\":\"adopted\""));
        expect(204, decide(item, "\"kind\":\"adopted\",\"dissent\":\"Nej\",\"reason\":\"Skrevet forkert\""));
        expect(422, step(item, "sent_on", ""));
        expect(204, step(item, "sent_on", "Byrådet"));

        JsonNode decisions = secretary.json(item).path("item").path("decisions");
        assertThat(decisions.findValuesAsText("kind")).containsExactly("noted", "adopted");
        assertThat(decisions.get(0).path("absent").findValuesAsText("id")).containsExactly(there);
        assertThat(decisions.get(0).path("absent").findValuesAsText("name")).containsExactly(name + " (Foreningen)");
        JsonNode read = member.json(item).path("item");
        assertThat(read.path("sentOnTo").asText()).isEqualTo("Byrådet");
        assertThat(read.path("decisions").findValuesAsText("kind")).containsExactly("adopted");
        assertThat(admin.get("/api/audit?kind=changed").body())
                .contains("item 78 of " + committee + " 2023-10-05 decision adopted corrected");
    }

    @Test
    void aWishIsAnsweredOrExplainedBeforeTheNextEditionIsFrozen() {
        String initiative = initiative();
        String item = decided(held("2024-01-15"), "\"title\":\"Nøgletal\"");
        expect(422, wish(item, initiative, "2024-01-14"));
        HttpResponse<String> ofOthers = wish(item, "FI-2023", "2024-03-01");
        expect(422, ofOthers);
        assertThat(ofOthers.body()).contains("\"initiative\"", "hører ikke under " + committee);
        String wish = "/api/agenda-follow-ups/"
                + made(wish(item, initiative, today.plusDays(9).toString()));
        String edition =
                secretary.made("/api/editions", "{\"initiative\":\"" + initiative + "\",\"asOf\":\"2024-03-01\"}");
        String freezing = "/api/editions/" + edition + "/freezing";

        HttpResponse<String> unanswered = secretary.post(freezing, "{}");

        expect(409, unanswered);
        assertThat(unanswered.body()).contains("et ønske", "Mere om økonomi");
        expect(422, secretary.put(wish, "*", "{\"state\":\"answered\",\"answer\":\"Se der\"}"));
        expect(422, secretary.put(wish, "*", "{\"state\":\"answered\",\"answer\":\"x\",\"edition\":\"none\"}"));
        expect(
                200,
                secretary.put(
                        wish,
                        secretary.version(wish),
                        "{\"state\":\"answered\",\"answer\":\"Se der\",\"edition\":\"" + edition + "\"}"));
        expect(204, secretary.post(freezing, "{}"));
        requireAnsweredForEver(edition, wish);
        String wishes = "/api/agenda-follow-ups?committee=" + committee;
        assertThat(secretary.json(wishes).findValuesAsText("state")).containsExactly("answered");
        assertThat(member.get(wishes).body()).contains("\"open\"").doesNotContain("Se der", edition);

        expect(204, secretary.post("/api/editions/" + edition + "/rejection", "{\"reason\":\"Et forkert tal\"}"));
        assertThat(secretary.json(wishes).findValuesAsText("state")).containsExactly("open");
        expect(200, secretary.put(wish, "*", "{\"state\":\"explained\",\"answer\":\"I maj\"}"));
        assertThat(member.get(wishes).body()).contains("I maj");
    }

    /** What a frozen edition answers stays in its closed papers, whatever is said of the wish later. */
    private void requireAnsweredForEver(String edition, String wish) {
        String address = "/api/editions/" + edition;
        for (String audience : List.of("internal", "closed")) {
            assertThat(secretary.get(address + "/files/" + audience + ".html").body())
                    .contains(
                            "Svar på ønsker",
                            committee + " bad den 15. januar 2024 om: Mere om økonomi",
                            "Svar: Se der");
        }
        assertThat(secretary.get(address + "/files/public.html").body()).doesNotContain("Svar på ønsker", "Se der");
        String later = "{\"state\":\"answered\",\"answer\":\"Se her\",\"edition\":\"" + edition + "\"}";
        expect(200, secretary.put(wish, "*", later));
        assertThat(secretary.json(address + "/files-again"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.path("again"))
                        .as(file.path("name").asText())
                        .isEqualTo(file.path("frozen")));
        assertThat(secretary.get(address + "/files/wishes.json").body()).contains("Svar: Se der");
        expect(200, secretary.put(wish, "*", later.replace("her", "der")));
    }

    @Test
    void membersReadWhatWasHeldAndDecidedAndOfClosedItemsTheNumber() {
        String meeting = held("2023-08-17");
        String open = decided(meeting, "\"title\":\"Åben sag\"");
        String closed = decided(meeting, "\"title\":\"Lukket sag\",\"closed\":true,\"summary\":\"Køb\"");
        item(meeting, "\"title\":\"Kun et udkast\"");
        made(wish(closed, "", "2023-12-01"));
        made(secretary.post(
                open + "/follow-ups",
                "{\"kind\":\"task\",\"text\":\"Ring\",\"owner\":\"Jobcentret\",\"dueOn\":\"2023-12-01\"}"));

        String read = member.get(meeting).body();
        String minutes = member.get(meeting + "/minutes.html").body();

        assertThat(read).contains("Åben sag", "\"number\":79").doesNotContain("Lukket sag", "Køb", "udkast", "Ring");
        assertThat(minutes)
                .contains("Sag 78. Åben sag", "Sag 79. Lukket punkt", "Taget til efterretning")
                .doesNotContain("Lukket sag", "Køb", "udkast", "økonomi");
        assertThat(secretary.get(meeting + "/minutes.html?audience=closed").body())
                .contains("Lukket sag", "økonomi")
                .doesNotContain("udkast");
        expect(404, member.get(meeting + "/minutes.html?audience=closed"));
        expect(404, member.get(closed));
        expect(404, member.get(closed + "/paper.html"));
        expect(200, member.get(open + "/paper.html"));
        expect(422, secretary.get(meeting + "/agenda.html?audience=internal"));
        assertThat(member.get("/api/agenda-follow-ups?committee=" + committee).body())
                .isEqualTo("[]");
        expect(200, secretary.get(meeting + "/agenda.docx?audience=closed"));
        Stream.of(
                        meeting + "/agenda.pdf?audience=closed",
                        meeting + "/minutes.pdf?audience=closed",
                        meeting + "/minutes.pdf",
                        open + "/paper.pdf")
                .forEach(pdf -> assertThat(
                                PdfValidator.violations(secretary.bytes(pdf).body()))
                        .as(pdf)
                        .isEmpty());
    }

    @Test
    void membersOfTheCommitteeReadItsAgendaFromWhenItIsSentOut() {
        seated(committee, "");
        String meeting = "/api/meetings/" + made(meeting(today.plusDays(30).toString(), "planned", ""));
        String closed = item(meeting, "\"title\":\"Lukket sag\",\"closed\":true");
        item(meeting, "\"title\":\"Kun et udkast\"");
        expect(409, secretary.post(meeting + "/sending", ""));
        onAgenda(closed);
        expect(404, member.get(meeting));
        expect(404, member.get(closed));

        Visitor office = Visitor.signedIn(server, "sekretaer", "trinvis-demo");
        String id = meeting.replaceFirst(".*/", "");
        expect(303, office.post("/committee/meeting/save", Map.of("id", id)));

        expect(409, secretary.post(meeting + "/sending", ""));
        JsonNode read = member.json(meeting);
        assertThat(read.path("items").findValuesAsText("title")).containsExactly("Lukket sag");
        assertThat(read.path("meeting").path("agendaSent").path("inTime").asBoolean())
                .isTrue();
        expect(200, member.get(closed));
        assertThat(member.get(meeting + "/agenda.html?audience=closed").body()).contains("Lukket sag");
        assertThat(member.get(meeting + "/agenda.html").body())
                .contains("Lukket punkt")
                .doesNotContain("Lukket sag", "udkast");
        assertThat(office.get("/committee/meeting?id=" + id).body())
                .contains("er overholdt.", "Sendt ud af Søren Sekretær")
                .doesNotContain("Åbn dagsordenen</button>");
        Visitor reader = Visitor.signedIn(server, "udvalg", "trinvis-demo");
        assertThat(reader.get("/committee/meeting?id=" + id).body())
                .contains("er overholdt.", "Lukket sag", "agenda.pdf?audience=closed")
                .doesNotContain("Søren Sekretær", "Kun et udkast");
        assertThat(reader.get("/committee/meetings?committee=" + committee).body())
                .contains("id=" + id);
        assertThat(admin.get("/api/audit?kind=changed").body()).contains("meeting of " + committee, "agenda sent");
        assertThat(admin.get("/api/audit?kind=document&user=udvalg").body())
                .contains(committee + "-" + today.plusDays(30) + "-agenda closed");
    }

    @Test
    void closedItemsAreOpenToThoseWhoSitThereAndPlannedAgendasToNobodyElse() {
        String other = Names.unlike();
        expect(200, secretary.put("/api/committees/" + other, "*", "{\"name\":\"" + other + "\"}"));
        seated(other, "");
        seated(committee, today.minusDays(1).toString());
        String meeting = "/api/meetings/" + made(meeting(today.plusDays(30).toString(), "planned", ""));
        onAgenda(item(meeting, "\"title\":\"Status\""));
        expect(204, secretary.post(meeting + "/sending", ""));
        expect(404, member.get(meeting));
        expect(404, member.get(meeting + "/agenda.html"));
        String held = held("2023-08-17");
        String closed = decided(held, "\"title\":\"Lukket sag\",\"closed\":true");
        made(wish(closed, "", "2023-12-01"));
        expect(404, member.get(closed));

        seated(committee, "");

        assertThat(member.get(held).body()).contains("Lukket sag");
        expect(200, member.get(closed + "/paper.html?audience=closed"));
        assertThat(member.get(held + "/minutes.html").body()).doesNotContain("Lukket sag");
        assertThat(member.get("/api/agenda-follow-ups?committee=" + committee).body())
                .contains("Mere om økonomi");
        expect(200, member.get(meeting));
    }

    /** The account of the demonstration's member sits there until a day, or until further notice. */
    private void seated(String code, String lastDay) {
        secretary.made(
                "/api/committees/" + code + "/members",
                "{\"name\":\"" + Names.unlike() + "\",\"userName\":\"udvalg\",\"firstDay\":\"2022-01-01\""
                        + (lastDay.isEmpty() ? "" : ",\"lastDay\":\"" + lastDay + "\"") + "}");
    }

    @Test
    void anItemLeadsToWhereItWasDealtWithNext() {
        String first = decided(held("2023-08-17"), "\"title\":\"Høring\"");
        String id = first.replaceFirst(".*/", "");
        String second = item(held("2023-10-05"), "\"title\":\"Anden behandling\",\"continues\":" + id);

        assertThat(secretary.json(first).path("later").findValuesAsText("title"))
                .containsExactly("Anden behandling");
        assertThat(member.json(first).path("later")).isEmpty();
        onAgenda(second);
        expect(204, decide(second, "\"kind\":\"noted\""));

        assertThat(member.json(first).path("later").findValuesAsText("title")).containsExactly("Anden behandling");
        assertThat(Visitor.signedIn(server, "udvalg", "trinvis-demo")
                        .get("/committee/item?id=" + id)
                        .body())
                .contains("Punktet fortsætter her:", "05-10-2023: 78. Anden behandling");
    }

    @Test
    void ofAnItemThatIsAnEditionMembersReadThePaperOfTheCommittee() {
        String edition =
                secretary.made("/api/editions", "{\"initiative\":\"" + initiative() + "\",\"asOf\":\"2024-03-01\"}");
        expect(204, secretary.post("/api/editions/" + edition + "/freezing", "{}"));
        expect(204, lead.post("/api/editions/" + edition + "/approval", ""));
        String item = decided(held("2024-03-14"), "\"title\":\"Status\",\"edition\":\"" + edition + "\"");
        Visitor reader = Visitor.signedIn(server, "udvalg", "trinvis-demo");
        String page = "/committee/item?id=" + item.replaceFirst(".*/", "");
        assertThat(reader.get(page).body()).contains("Status").doesNotContain(edition);
        expect(204, lead.post("/api/editions/" + edition + "/publication", ""));

        assertThat(reader.get(page).body()).contains("/committee/edition?id=" + edition);
        for (String format : List.of("html", "pdf", "docx")) {
            expect(200, member.get(item + "/paper." + format));
        }
    }

    @Test
    void itemsHaveTheSectionsOfTheirCommitteesTemplate() {
        expect(
                200,
                secretary.put(
                        "/api/committees/" + committee,
                        "*",
                        "{\"name\":\"" + committee + "\",\"template\":\"albertslund\"}"));
        String meeting = held("2026-02-03");
        onAgenda(item(meeting, "\"title\":\"Budget\",\"occasion\":\"Det er tid\",\"recommendations\":\"at x\""));

        assertThat(secretary.get(meeting + "/agenda.html").body())
                .contains("Punkt 78. Budget", "<h3>Anledning</h3>", "<ol>\n<li>at x</li>")
                .doesNotContain("Resumé", "Klima");
    }

    @Test
    void anEditionStandsInTheAgendaOfTheItemThatItIsThePaperOfOnceTheReaderMayReadIt() {
        Script lead = new Script(secretary.server(), "teamleder");
        String edition =
                secretary.made("/api/editions", "{\"initiative\":\"" + initiative() + "\",\"asOf\":\"2024-03-01\"}");
        expect(204, secretary.post("/api/editions/" + edition + "/freezing", "{}"));
        expect(204, lead.post("/api/editions/" + edition + "/approval", "{}"));
        String meeting = held("2024-03-07");
        String item = decided(meeting, "\"title\":\"Status\",\"edition\":\"" + edition + "\"");

        assertThat(secretary.get(meeting + "/agenda.html?audience=closed").body())
                .contains("<h4>", "Om tallene", "Udgave 1")
                .doesNotContain("særskilt papir");
        assertThat(member.get(meeting + "/minutes.html").body())
                .contains("særskilt papir")
                .doesNotContain("Om tallene");
        expect(204, lead.post("/api/editions/" + edition + "/publication", "{}"));
        assertThat(member.get(meeting + "/minutes.html").body()).contains("Om tallene", "Taget til efterretning");
        assertThat(member.get(item + "/paper.html").body()).contains("Om tallene", "Taget til efterretning");
        for (String format : List.of("pdf", "docx")) {
            expect(200, secretary.get(meeting + "/minutes." + format));
            expect(200, secretary.get(item + "/paper." + format));
        }
    }

    private String initiative() {
        String code = "OENSKE-" + committee;
        String body = "{\"title\":\"Ønskeindsats\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                + "\"team\":\"integration\",\"committee\":\"" + committee + "\"}";
        expect(200, admin.put("/api/initiatives/" + code, "*", body));
        return code;
    }

    private HttpResponse<String> wish(String item, String initiative, String due) {
        return secretary.post(
                item + "/follow-ups",
                "{\"kind\":\"committee_wish\",\"text\":\"Mere om økonomi\",\"owner\":\"Jobcentret\",\"dueOn\":\"" + due
                        + "\",\"initiative\":\"" + initiative + "\"}");
    }

    private String decided(String meeting, String content) {
        String item = item(meeting, content);
        onAgenda(item);
        expect(204, decide(item, "\"kind\":\"noted\""));
        return item;
    }

    private HttpResponse<String> decide(String item, String decision) {
        return secretary.post(item + "/decisions", "{" + decision + "}");
    }

    private String sitting(String first) {
        return secretary.made(
                "/api/committees/" + committee + "/members",
                "{\"name\":\"" + Names.unlike() + "\",\"firstDay\":\"" + first + "\"}");
    }

    private HttpResponse<String> meeting(String day, String state, String reason) {
        return secretary.post("/api/meetings?committee=" + committee, body(day, state, reason));
    }

    private static String body(String day, String state, String reason) {
        return "{\"day\":\"" + day + "\",\"starts\":\"08:30\",\"place\":\"Rådhuset\",\"firstNumber\":78,\"state\":\""
                + state + "\",\"reason\":\"" + reason + "\"}";
    }

    private String held(String day) {
        return "/api/meetings/" + made(meeting(day, "held", "Ført ind bagefter"));
    }

    private static String made(HttpResponse<String> answer) {
        expect(201, answer);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private String item(String meeting, String content) {
        return "/api/agenda-items/" + secretary.made(meeting + "/items", "{" + content + "}");
    }

    private JsonNode content(String item) {
        return secretary.json(item).path("item").path("content");
    }

    private void onAgenda(String item) {
        expect(204, step(item, "submitted", ""));
        expect(204, step(item, "on_agenda", ""));
    }

    private HttpResponse<String> step(String item, String state, String body) {
        return secretary.post(item + "/steps", "{\"state\":\"" + state + "\",\"body\":\"" + body + "\"}");
    }
}
