package dk.trinvis.jobschool.api;

import static dk.trinvis.common.web.Days.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is to be told that a session was moved or cancelled, and what; each test in a job school of its own. */
@ParameterizedClass
@EnumSource
class SessionNoticesIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final LocalDate SOON = TODAY.plusDays(5);

    private final School school;
    private final Script caseworker;
    private final Script lead;

    SessionNoticesIT(Demo demo) {
        school = School.on(demo.server());
        caseworker = school.caseworker();
        lead = school.lead();
    }

    @Test
    void everybodyOnTheTrackOnTheOldOrTheNewDayIsToBeTold() {
        String both = school.enrolled("Bodil Bådage");
        String before = school.enrolledOnly("Grete Gammel");
        school.assigned(before, days(TODAY.minusDays(20), SOON));
        String after = school.enrolledOnly("Nina Nyere");
        school.assigned(after, days(SOON.plusDays(2), SOON.plusDays(40)));
        String neither = school.enrolledOnly("Inge Ingendage");
        school.assigned(neither, days(SOON.plusDays(20), SOON.plusDays(40)));
        String session = school.planned(SOON);
        assertThat(queued()).isEmpty();

        school.change(
                session,
                json -> json.put("day", SOON.plusDays(2).toString())
                        .put("starts", "10:30")
                        .put("ends", "12:00"));

        assertThat(queued()).containsExactlyInAnyOrder(both, before, after);
        assertThat(messages(both))
                .singleElement()
                .asString()
                .contains(
                        School.PUBLIC_NAME,
                        written(SOON),
                        "9.00–10.00",
                        written(SOON.plusDays(2)),
                        "10.30–12.00",
                        "Skolen")
                .doesNotContain("Bodil", "Grete", "Nina");
        assertThat(messages(neither)).isEmpty();
    }

    private static String days(LocalDate first, LocalDate last) {
        return "\"from\":\"" + first + "\",\"lastDay\":\"" + last + "\"";
    }

    @Test
    void whoIsToldIsToldOnce() {
        String ref = school.enrolled("Tove Talt");
        String other = school.enrolled("Vera Venter");
        String session = school.planned(SOON);
        cancel(session);
        assertThat(messages(ref)).singleElement().asString().contains("aflyst", written(SOON));
        String notices = notices(ref);
        String seen = caseworker.version(notices);

        assertThat(caseworker.put(notices + "/told", seen, "").statusCode()).isEqualTo(204);

        assertThat(messages(ref)).isEmpty();
        assertThat(queued()).containsExactly(other);
        assertThat(caseworker.put(notices + "/told", seen, "").statusCode())
                .as("again")
                .isEqualTo(204);
    }

    @Test
    void aSecondMoveBeforeAnybodyWasToldGivesOneTaskWithTheLatestText() {
        String ref = school.enrolled("Mona Megetflyt");
        String session = school.planned(SOON);
        to(session, SOON.plusDays(1));
        String seen = caseworker.version(notices(ref));
        to(session, SOON.plusDays(3));

        assertThat(messages(ref))
                .singleElement()
                .asString()
                .contains(written(SOON), written(SOON.plusDays(3)))
                .doesNotContain(written(SOON.plusDays(1)));
        assertThat(caseworker.put(notices(ref) + "/told", seen, "").statusCode())
                .as("who has seen the first text")
                .isEqualTo(409);
        assertThat(queued()).containsExactly(ref);
    }

    @Test
    void whoWasToldOfTheFirstMoveIsToldOfTheSecondFromThere() {
        String told = school.enrolled("Tina Toldt");
        String untold = school.enrolled("Ulla Uvidende");
        String session = school.planned(SOON);
        to(session, SOON.plusDays(1));
        tell(told);
        to(session, SOON.plusDays(3));

        assertThat(messages(told))
                .singleElement()
                .asString()
                .contains(written(SOON.plusDays(1)), written(SOON.plusDays(3)))
                .doesNotContain(written(SOON));
        assertThat(messages(untold)).singleElement().asString().contains(written(SOON), written(SOON.plusDays(3)));

        tell(told);
        to(session, SOON.plusDays(5));
        assertThat(messages(told))
                .singleElement()
                .asString()
                .contains(written(SOON.plusDays(3)), written(SOON.plusDays(5)))
                .doesNotContain(written(SOON.plusDays(1)));
    }

    @Test
    void aSessionThatIsBackWhereTheyKnowItToBeIsNoNewsToThoseWhoWereNotTold() {
        String told = school.enrolled("Tea Tilbage");
        String untold = school.enrolled("Una Uanfægtet");
        String session = school.planned(SOON);
        to(session, SOON.plusDays(1));
        tell(told);
        to(session, SOON);

        assertThat(queued()).containsExactly(told);
        assertThat(messages(told)).singleElement().asString().contains(written(SOON.plusDays(1)), written(SOON));
        assertThat(messages(untold)).isEmpty();
    }

    @Test
    void anotherContentOrInstructorIsNoNews() {
        school.enrolled("Signe Samme");
        String session = school.planned(SOON);

        school.change(session, json -> json.put("content", "Ansøgninger").put("instructor", "teamleder"));

        assertThat(queued()).isEmpty();
        assertThat(Visitor.signedIn(school.server(), "teamleder", "trinvis-demo")
                        .get("/jobschool/session-show?id=" + session.replaceFirst(".*/", ""))
                        .body())
                .contains("planlagt", "Ansøgninger")
                .doesNotContain("flyttet", "er ændret");
    }

    @Test
    void aSessionStaysWithItsTrackUntilItWasHeld() {
        school.track("andre", 2, 4);
        String planned = school.planned(SOON);
        school.enrolled("Helle Holdt");
        String held = school.held(TODAY.minusDays(1), "present");

        HttpResponse<String> moved = lead.put(planned, "*", onTrack("andre", planned));
        HttpResponse<String> corrected = lead.put(held, "*", onTrack("andre", held));

        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(422);
        assertThat(moved.body()).contains("\"field\":\"track\"", "bliver på sit spor");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    }

    private String onTrack(String track, String session) {
        ObjectNode json = lead.json(session).deepCopy();
        boolean held = json.path("state").asText().equals("held");
        json.put("track", track).put(held ? "correctionReason" : "reason", "Det andet hold");
        return json.toString();
    }

    @Test
    void aTaskFallsAwayWithTheSessionTheTrackOrTheCase() {
        school.enrolled("Laura Længesiden");
        to(school.planned(TODAY.minusDays(3)), TODAY.minusDays(1));
        assertThat(queued()).as("it lies behind").isEmpty();

        String ended = school.enrolled("Eva Endt");
        cancel(school.planned(SOON));
        assertThat(queued()).hasSize(2).contains(ended);
        assertThat(caseworker
                        .post(
                                "/api/enrolments/" + ended + "/end",
                                "{\"lastDay\":\"" + TODAY.minusDays(1) + "\",\"endReason\":\"moved\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(queued()).hasSize(1).doesNotContain(ended);
    }

    @Test
    void allFollowingSessionsThatMoveAreOneTaskForEachCitizen() {
        String ref = school.enrolled("Frida Følger");
        lead.post(
                "/api/initiatives/" + school.initiative() + "/sessions",
                "{\"track\":\"hold\",\"location\":\"" + school.place() + "\",\"day\":\"" + SOON
                        + "\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"until\":\"" + SOON.plusDays(21)
                        + "\",\"everyWeeks\":1,\"reason\":\"Prøve\"}");
        JsonNode series = lead.json(
                "/api/initiatives/" + school.initiative() + "/sessions?from=" + SOON + "&to=" + SOON.plusDays(21));
        String first = "/api/sessions/" + series.path(0).path("id").asText();

        school.change(first, json -> json.put("starts", "08:30").put("following", true));

        assertThat(messages(ref)).hasSizeGreaterThan(1).allMatch(text -> text.contains("8.30–10.00"));
        assertThat(queued()).containsExactly(ref);
        tell(ref);
        assertThat(queued()).isEmpty();
    }

    @Test
    void theListIsThatOfTheQueueWithWhatToSay() {
        String ref = school.enrolled("Liva Liste");
        cancel(school.planned(SOON));

        JsonNode list = caseworker.json("/api/session-notices?who=mine&size=100");

        assertThat(list.path("total"))
                .isEqualTo(
                        caseworker.json("/api/queue?who=mine").path("counters").path("sessionChanged"));
        assertThat(list.path("items"))
                .filteredOn(item -> item.path("enrolmentRef").asText().equals(ref))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path("tellBy").asText()).isEqualTo(SOON.toString());
                    assertThat(item.path("messages")).hasSize(1);
                    assertThat(caseworker
                                    .put(
                                            notices(ref) + "/told",
                                            "\"" + item.path("version").asText() + "\"",
                                            "")
                                    .statusCode())
                            .isEqualTo(204);
                });
        assertThat(queued()).isEmpty();
    }

    @Test
    void thatSomebodyWasToldStandsInTheLog() {
        String ref = school.enrolled("Kirsten Klokke");
        cancel(school.planned(SOON));
        tell(ref);

        assertThat(new Script(school.server(), "admin")
                        .get("/api/audit?user=sagsbehandler")
                        .body())
                .contains("told of changed sessions");
    }

    private void to(String session, LocalDate day) {
        school.change(session, json -> json.put("day", day.toString()));
    }

    private void cancel(String session) {
        assertThat(lead.delete(session, "*", "{\"reason\":\"Sygdom\"}").statusCode())
                .isEqualTo(204);
    }

    private void tell(String ref) {
        assertThat(caseworker.put(notices(ref) + "/told", "*", "").statusCode()).isEqualTo(204);
    }

    private static String notices(String ref) {
        return "/api/enrolments/" + ref + "/session-notices";
    }

    private List<String> messages(String ref) {
        List<String> messages = new ArrayList<>();
        caseworker.json(notices(ref)).path("messages").forEach(each -> messages.add(each.asText()));
        return messages;
    }

    /** Whose case in the school stands in the queue for it. */
    private List<String> queued() {
        return caseworker
                .json("/api/queue?reason=sessionChanged&size=100&initiative=" + school.initiative())
                .path("items")
                .findValuesAsText("enrolmentRef");
    }
}
