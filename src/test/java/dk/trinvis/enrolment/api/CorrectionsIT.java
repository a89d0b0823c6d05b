package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections by scripts in an initiative of its own, which has been reported up to and including 30 June 2024. */
@ParameterizedClass
@EnumSource
class CorrectionsIT {

    private static final String INITIATIVE = "{\"title\":\"Rettelser\",\"launchDay\":\"2024-01-01\","
            + "\"ladder\":\"hjoerring-5\",\"team\":\"integration\",\"screeningWeeks\":104}";
    private static final String SCREENING = "{\"effectiveOn\":\"%s\",\"step\":%d,\"reason\":\"Samtale\"}";
    private static final String CORRECTION =
            "{\"step\":%d,\"reason\":\"Samtale\",\"correctionReason\":\"Forkert trin\"}";
    private static final String APPROVE = "{\"decision\":\"approve\"}";

    private final Script caseworker;
    private final Script lead;
    private final Script administrator;
    private final Script secretary;
    private String enrolment = "";

    CorrectionsIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
        lead = new Script(demo.server(), "teamleder");
        administrator = new Script(demo.server(), "admin");
        secretary = new Script(demo.server(), "sekretaer");
    }

    @BeforeEach
    void aCitizenOnStepFourSinceNewYear() {
        administrator.put("/api/initiatives/RET", "*", INITIATIVE);
        report("2024-06-30");
        String citizen = made(caseworker.post("/api/citizens", "{\"name\":\"Rita " + Names.unlike() + "\"}"));
        enrolment = made(caseworker.post(
                citizen + "/enrolments",
                "{\"initiative\":\"RET\",\"firstDay\":\"2024-01-01\",\"reason\":\"Skrevet ind fra papir\"}"));
        made(caseworker.post(enrolment + "/screenings", SCREENING.formatted("2024-01-01", 4)));
    }

    @Test
    void aCorrectionOfAReportedDayWaitsUntilSomebodyElseApprovesIt() {
        int onStepThree = onStepThree();
        String asked = waiting(caseworker.put(enrolment + "/screenings/2024-01-01", "*", CORRECTION.formatted(3)));

        assertThat(counting()).containsExactly("2024-01-01: 4");
        assertThat(onStepThree()).isEqualTo(onStepThree);
        assertThat(lead.json("/api/corrections/waiting").findValuesAsText("id")).contains(idOf(asked));
        JsonNode shown = lead.json(asked);
        assertThat(shown.path("before").asText()).isEqualTo("01-01-2024: trin 4. Samtale");
        assertThat(shown.path("after").asText()).isEqualTo("01-01-2024: trin 3. Samtale");
        assertThat(shown.path("askedBy").asText()).isEqualTo("Sanne Sagsbehandler");
        assertThat(caseworker.put(asked, "*", APPROVE).statusCode()).isEqualTo(403);

        assertThat(lead.put(asked, lead.version(asked), APPROVE).statusCode()).isEqualTo(204);

        assertThat(counting()).containsExactly("2024-01-01: 3");
        assertThat(onStepThree()).isEqualTo(onStepThree + 1);
        assertThat(lead.json(enrolment).path("screenings"))
                .anySatisfy(row -> assertThat(row.path("correctionReason").asText())
                        .contains("Forkert trin", "Sanne Sagsbehandler", "Thomas Teamleder"))
                .allSatisfy(row -> assertThat(row.path("assessor").asText()).isEqualTo("sagsbehandler"));
        JsonNode outcome = caseworker.json(asked);
        assertThat(outcome.path("state").asText()).isEqualTo("approved");
        assertThat(outcome.path("decidedBy").asText()).isEqualTo("Thomas Teamleder");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(409);
    }

    @Test
    void aCorrectionOfALaterDayIsRecordedAtOnce() {
        made(caseworker.post(enrolment + "/screenings", SCREENING.formatted("2024-07-01", 5)));

        assertThat(caseworker
                        .put(enrolment + "/screenings/2024-07-01", "*", CORRECTION.formatted(2))
                        .statusCode())
                .isEqualTo(204);

        assertThat(counting()).containsExactlyInAnyOrder("2024-07-01: 2", "2024-01-01: 4");
    }

    @Test
    void aCorrectionOfALeadsWaitsForAnotherLead() {
        Script other = otherLead();
        String asked = waiting(lead.put(enrolment + "/screenings/2024-01-01", "*", CORRECTION.formatted(3)));

        HttpResponse<String> own = lead.put(asked, "*", APPROVE);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("En anden teamleder skal afgøre den");
        assertThat(counting()).containsExactly("2024-01-01: 4");
        assertThat(other.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(counting()).containsExactly("2024-01-01: 3");
    }

    @Test
    void theAnnulmentOfACaseThatReachesReportedDaysWaitsForAnotherLead() {
        Script other = otherLead();
        String asked = waiting(lead.delete(enrolment, "*", "{\"reason\":\"Forkert borger\"}"));
        assertThat(lead.json(asked).path("after").asText()).isEqualTo("Ingen sag");
        assertThat(counting()).containsExactly("2024-01-01: 4");

        assertThat(other.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(lead.get(enrolment).statusCode()).isEqualTo(404);
    }

    @Test
    void takingAnAnnulmentBackThatReachesReportedDaysWaitsForAnotherLead() {
        Script other = otherLead();
        String annulment = waiting(lead.delete(enrolment, "*", "{\"reason\":\"Forkert borger\"}"));
        assertThat(other.put(annulment, "*", APPROVE).statusCode()).isEqualTo(204);

        String asked = waiting(lead.post(enrolment + "/restoration", "{\"reason\":\"Rigtig borger\"}"));

        assertThat(lead.get(enrolment).statusCode()).isEqualTo(404);
        assertThat(other.json("/api/corrections/waiting").findValuesAsText("id"))
                .contains(idOf(asked));
        JsonNode shown = other.json(asked);
        assertThat(shown.path("before").asText()).isEqualTo("Ingen sag");
        assertThat(shown.path("after").asText()).isEqualTo("Fra 01-01-2024, i gang");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(409);
        assertThat(other.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(counting()).containsExactly("2024-01-01: 4");
        assertThat(lead.json(asked).path("state").asText()).isEqualTo("approved");
    }

    /** A second lead of the team. */
    private Script otherLead() {
        administrator.put("/api/users/ledelse2", "*", """
                {"displayName":"Lis Leder","role":"team_lead","team":"integration","password":"trinvis-demo"}""");
        HttpResponse<String> token = administrator.put(
                "/api/users/ledelse2/tokens/rettelser",
                "*",
                "{\"lastDay\":\"" + new Clock().today().plusDays(9) + "\"}");
        return new Script(
                lead.server(), "ledelse2", Script.read(token).path("token").asText());
    }

    @Test
    void whatHasChangedSinceItWasAskedForIsNotRecordedButMayBeRejected() {
        String asked = waiting(caseworker.put(enrolment + "/screenings/2024-01-01", "*", CORRECTION.formatted(3)));
        made(lead.post(enrolment + "/screenings", SCREENING.formatted("2024-08-01", 2)));

        HttpResponse<String> late = lead.put(asked, "*", APPROVE);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Thomas Teamleder");
        assertThat(lead.put(asked, "*", "{\"decision\":\"reject\",\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.put(asked, "*", "{\"decision\":\"reject\",\"reason\":\"Se den nye screening\"}")
                        .statusCode())
                .isEqualTo(204);

        JsonNode outcome = caseworker.json(asked);
        assertThat(outcome.path("state").asText()).isEqualTo("rejected");
        assertThat(outcome.path("decisionReason").asText()).isEqualTo("Se den nye screening");
        assertThat(counting()).containsExactlyInAnyOrder("2024-08-01: 2", "2024-01-01: 4");
    }

    @Test
    void theEndOfACaseIsCorrectedWhenItHasBeenApproved() {
        made(caseworker.post(
                enrolment + "/end",
                "{\"lastDay\":\"2024-05-31\",\"endReason\":\"employment\",\"reason\":\"Skrevet ind fra papir\"}"));
        String days =
                "{\"firstDay\":\"2024-01-01\",\"lastDay\":\"%s\",\"endReason\":\"education\",\"reason\":\"Forkert\"}";
        assertThat(caseworker
                        .put(enrolment + "/days", "*", days.formatted("2023-01-01"))
                        .statusCode())
                .isEqualTo(422);

        String asked = waiting(caseworker.put(enrolment + "/days", "*", days.formatted("2024-08-31")));
        assertThat(lead.json(asked).path("after").asText()).isEqualTo("01-01-2024 til og med 31-08-2024: uddannelse");
        assertThat(lead.json(enrolment).path("lastDay").asText()).isEqualTo("2024-05-31");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(lead.json(enrolment).path("lastDay").asText()).isEqualTo("2024-08-31");
        assertThat(lead.json(enrolment).path("endReason").asText()).isEqualTo("education");
        assertThat(caseworker
                        .put(enrolment + "/days", "*", days.formatted("2024-09-30"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void anActivityIsCorrectedWhenItHasBeenApproved() {
        String activity = made(caseworker.post(
                enrolment + "/activities",
                "{\"type\":\"danish_course\",\"firstDay\":\"2024-02-01\",\"weeklyHours\":10,\"purpose\":\"Dansk\","
                        + "\"reason\":\"Skrevet ind fra papir\"}"));
        String anew = "{\"type\":\"danish_course\",\"firstDay\":\"2024-03-01\",\"lastDay\":\"2024-12-31\","
                + "\"weeklyHours\":10,\"purpose\":\"Dansk\",\"correctionReason\":\"Begyndte senere\"}";

        String asked = waiting(caseworker.put(activity, "*", anew));
        assertThat(lead.json(activity).path("firstDay").asText()).isEqualTo("2024-02-01");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(lead.json(activity).path("firstDay").asText()).isEqualTo("2024-03-01");
        assertThat(lead.json(activity).path("lastDay").asText()).isEqualTo("2024-12-31");
        assertThat(lead.json(activity).path("purpose").asText()).isEqualTo("Dansk");
        assertThat(caseworker
                        .put(activity, "*", anew.replace("2024-12-31", "2024-11-30"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoApprovesIsToldWhatIsOtherwiseWhateverItIs() {
        String step = "{\"step\":4,\"reason\":\"Samtale\",\"citizenStep\":2,\"citizenView\":\"Jeg kan mere\","
                + "\"correctionReason\":\"Borgerens egne ord\"}";
        tells(caseworker.put(enrolment + "/screenings/2024-01-01", "*", step), "trin 2", "Jeg kan mere");

        String course = "{\"type\":\"danish_course\",\"firstDay\":\"2024-02-01\",\"provider\":\"%s\",%s}";
        String activity =
                made(caseworker.post(enrolment + "/activities", course.formatted("VUC", "\"reason\":\"Fra papir\"")));
        String other = "\"nextStep\":\"Praktik\",\"correctionReason\":\"Forkert sted\"";
        tells(caseworker.put(activity, "*", course.formatted("Sprogskolen", other)), "Sprogskolen", "Praktik");

        String end = "{\"firstDay\":\"2024-01-01\",\"lastDay\":\"2024-05-31\",\"endReason\":\"employment\","
                + "\"destination\":\"%s\",\"reason\":\"Skrevet ind fra papir\"}";
        made(caseworker.post(enrolment + "/end", end.formatted("full_time_job")));
        tells(caseworker.put(enrolment + "/days", "*", end.formatted("part_time_job")), "ordinært job på deltid");
    }

    private void tells(HttpResponse<String> answer, String... words) {
        JsonNode asked = lead.json(waiting(answer));
        assertThat(asked.path("after").asText()).contains(words);
        assertThat(asked.path("before").asText()).doesNotContain(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1100})
    void aReasonThatIsTooLongIsNamedAsTheReasonOfTheCorrection(int length) {
        String correction = CORRECTION.formatted(3).replace("Forkert trin", "x".repeat(length));

        HttpResponse<String> answer = caseworker.put(enrolment + "/screenings/2024-01-01", "*", correction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Script.read(answer).path("errors").findValuesAsText("field")).containsExactly("correctionReason");
    }

    @Test
    void anAnnulmentOfAReportedScreeningWaitsToo() {
        made(caseworker.post(enrolment + "/screenings", SCREENING.formatted("2024-03-01", 2)));

        String asked = waiting(caseworker.delete(enrolment + "/screenings/2024-03-01", "*", "{\"reason\":\"Aflyst\"}"));
        assertThat(counting()).containsExactlyInAnyOrder("2024-03-01: 2", "2024-01-01: 4");
        assertThat(lead.json(asked).path("after").asText()).isEqualTo("Ingen screening");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(counting()).containsExactly("2024-01-01: 4");
    }

    @Test
    void aForgottenScreeningOfAnEndedCaseWaitsToo() {
        made(caseworker.post(
                enrolment + "/end",
                "{\"lastDay\":\"2024-05-31\",\"endReason\":\"employment\",\"reason\":\"Skrevet ind fra papir\"}"));

        String asked = waiting(caseworker.put(enrolment + "/screenings/2024-03-01", "*", CORRECTION.formatted(2)));
        assertThat(lead.json(asked).path("before").asText()).isEqualTo("Ingen screening");
        assertThat(lead.put(asked, "*", APPROVE).statusCode()).isEqualTo(204);

        assertThat(counting()).containsExactlyInAnyOrder("2024-03-01: 2", "2024-01-01: 4");
    }

    @Test
    void aReportedScreeningIsNotReplacedByAnotherOfTheDayWithoutSayingSo() {
        assertThat(caseworker
                        .post(enrolment + "/screenings", SCREENING.formatted("2024-01-01", 2))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lead.post(enrolment + "/screenings", SCREENING.formatted("2024-01-01", 2))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoeverMakesThePapersSaysHowFarFiguresAreReportedAndNeverAhead() {
        assertThat(lead.json("/api/initiatives/RET/reported")
                        .path("reportedUntil")
                        .asText())
                .isEqualTo("2024-06-30");
        assertThat(secretary
                        .put("/api/initiatives/RET/reported", "*", "{\"reportedUntil\":\"2999-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(caseworker
                        .put("/api/initiatives/RET/reported", "*", "{\"reportedUntil\":\"2024-01-01\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private void report(String until) {
        assertThat(secretary
                        .put("/api/initiatives/RET/reported", "*", "{\"reportedUntil\":\"" + until + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private int onStepThree() {
        return lead.json("/api/initiatives/RET/status?asOf=2024-06-30")
                .path("steps")
                .path("3")
                .asInt();
    }

    /** The screenings that count, as day and step. */
    private List<String> counting() {
        return StreamSupport.stream(lead.json(enrolment).path("screenings").spliterator(), false)
                .filter(row -> row.path("replacedAt").isMissingNode())
                .map(row -> row.path("effectiveOn").asText() + ": "
                        + row.path("step").asInt())
                .toList();
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return location(answer);
    }

    private static String waiting(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
