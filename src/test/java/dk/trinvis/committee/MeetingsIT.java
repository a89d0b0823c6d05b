package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings, their agendas and their minutes on a running server. */
@ParameterizedClass
@EnumSource
class MeetingsIT {

    private final Script secretary;
    private final Script member;
    private final Script admin;
    private final String committee = Names.unlike();
    private final LocalDate today = new Clock().today();

    MeetingsIT(Demo kind) {
        secretary = new Script(kind.server(), "sekretaer");
        member = new Script(kind.server(), "udvalg");
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
        assertThat(admin.get("/api/audit?kind=administered").body())
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
        String item = item(held("2013-12-16"), "\"title\":\"Strategi\"");

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

    private static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    }
}
