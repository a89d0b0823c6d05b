package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.AtOnce;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans of tracks are kept, opened again, applied and discarded over the API, in a school of each test's own. */
@ParameterizedClass
@EnumSource
class TrackPlansIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String SHIFTED =
            "{\"code\":\"hold\",\"firstTargetStep\":2,\"lastTargetStep\":5,\"seats\":1,\"weeks\":10}";
    private static final String ADDED =
            "{\"code\":\"nyt\",\"title\":\"Nyt spor\",\"firstTargetStep\":1,\"lastTargetStep\":1}";

    private final TestServer server;
    private School school;
    private Script lead;
    private String plans;

    TrackPlansIT(Demo demo) {
        server = demo.server();
    }

    @BeforeEach
    void open() {
        school = School.on(server);
        lead = school.lead();
        plans = "/api/initiatives/" + school.initiative() + "/track-plans";
    }

    private static String plan(String name, String tracks) {
        return "{\"name\":\"" + name + "\",\"from\":\"" + TODAY.plusDays(10) + "\",\"perWeek\":3,\"tracks\":[" + tracks
                + "]}";
    }

    private String kept(String tracks) {
        return plans + "/" + lead.made(plans, plan("Fra nytår", tracks));
    }

    private List<String> lastSteps() {
        return lead.json("/api/initiatives/" + school.initiative() + "/tracks").findValuesAsText("lastTargetStep");
    }

    @Test
    void whatIsKeptChangesNothingAndIsOpenedWithFiguresOfToday() {
        String plan = kept(SHIFTED + "," + ADDED);
        JsonNode before = lead.json(plan).path("figures").path("tracks").path(0);
        school.enrolled("Ida Talt");
        school.enrolledOnly("Bo Talt");

        JsonNode shown = lead.json(plan);

        JsonNode hold = shown.path("figures").path("tracks").path(0);
        assertThat(before.path("fitThen").asInt()).isZero();
        assertThat(hold.path("on").asInt()).isEqualTo(1);
        assertThat(hold.path("fitThen").asInt()).isEqualTo(2);
        assertThat(hold.path("withoutSeat").asInt()).isEqualTo(1);
        assertThat(hold.path("sessions").asInt()).isEqualTo(30);
        assertThat(shown.path("state").asText()).isEqualTo("open");
        assertThat(shown.path("madeBy").asText()).isEqualTo("teamleder");
        assertThat(lastSteps()).containsExactly("4");
        assertThat(lead.json(plans).findValuesAsText("name")).containsExactly("Fra nytår");
    }

    @Test
    void anAppliedPlanChangesTheTracksFromItsDayAndStaysAsItWas() {
        String plan = kept(SHIFTED + "," + ADDED);

        assertThat(lead.postTo(plan + "/application", lead.version(plan), "{}").statusCode())
                .isEqualTo(204);

        assertThat(lastSteps()).containsExactlyInAnyOrder("4", "5", "1");
        assertThat(lead.json(plan).path("state").asText()).isEqualTo("applied");
        HttpResponse<String> again = lead.post(plan + "/application", "{}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("allerede indført af");
        assertThat(lead.put(plan, "*", plan("Ny", ADDED)).statusCode()).isEqualTo(409);
        assertThat(lead.delete(plan, "*", "").statusCode()).isEqualTo(409);
    }

    @Test
    void whatCouldNotBeAppliedIsNotKept() {
        HttpResponse<String> twice = lead.post(plans, plan("To gange", ADDED + "," + ADDED));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Et spor kan kun stå én gang");

        String first = lead.json("/api/initiatives/" + school.initiative() + "/tracks")
                .path(0)
                .path("firstDay")
                .asText();
        String fromTheFirstDay =
                plan("Forfra", SHIFTED).replace(TODAY.plusDays(10).toString(), first);
        assertThat(lead.post(plans, fromTheFirstDay).statusCode()).isEqualTo(409);
        assertThat(lead.json(plans).size()).isZero();
    }

    @Test
    void ofTwoWhoApplyAtOnceOneWins() {
        for (String version : new String[] {"*", ""}) {
            String plan = kept(version.isEmpty() ? ADDED : SHIFTED);
            String seen = version.isEmpty() ? lead.version(plan) : version;
            Supplier<HttpResponse<String>> applied = () -> lead.postTo(plan + "/application", seen, "{}");

            assertThat(AtOnce.statuses(applied, applied)).containsExactlyInAnyOrder(204, 409);
        }
        assertThat(lastSteps()).hasSize(3);
    }

    @Test
    void whoHasSeenTheTracksBeforeTheyWereChangedIsToldSo() {
        String plan = kept(SHIFTED);
        String seen = lead.version(plan);
        assertThat(lead.json(plan).path("overtaken").asBoolean()).isFalse();
        school.track("andet", 1, 1);

        assertThat(lead.postTo(plan + "/application", seen, "{}").statusCode()).isEqualTo(409);
        assertThat(lead.json(plan).path("overtaken").asBoolean()).isTrue();
        assertThat(lead.postTo(plan + "/application", lead.version(plan), "{}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aPlanIsKeptOtherwiseAndDiscarded() {
        String plan = kept(SHIFTED);
        String seen = lead.version(plan);

        assertThat(lead.put(plan, seen, plan("Senere", ADDED)).statusCode()).isEqualTo(200);
        assertThat(lead.put(plan, seen, plan("For sent", ADDED)).statusCode()).isEqualTo(409);
        assertThat(lead.json(plan).path("name").asText()).isEqualTo("Senere");
        assertThat(lead.json(plan).findValuesAsText("code")).contains("nyt");
        assertThat(lead.delete(plan, lead.version(plan), "").statusCode()).isEqualTo(204);
        assertThat(lead.post(plan + "/application", "{}").statusCode()).isEqualTo(409);
        assertThat(lastSteps()).containsExactly("4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"2027-01-04\",\"tracks\":[T]}|name",
                "{\"name\":\"x\",\"tracks\":[T]}|from",
                "{\"name\":\"x\",\"from\":\"2027-01-04\"}|tracks",
                "{\"name\":\"x\",\"from\":\"2027-01-04\",\"groupSize\":0,\"tracks\":[T]}|groupSize",
                "{\"name\":\"x\",\"from\":\"2027-01-04\",\"tracks\":[{\"code\":\"hold\",\"firstTargetStep\":2,"
                        + "\"lastTargetStep\":9}]}|lastTargetStep",
                "{\"name\":\"x\",\"from\":\"2027-01-04\",\"tracks\":[{\"code\":\"nyt\",\"firstTargetStep\":2,"
                        + "\"lastTargetStep\":2}]}|title",
            })
    void aPlanThatCouldNotBeAppliedIsNotKept(String body, String field) {
        HttpResponse<String> answer = lead.post(plans, body.replace("[T]", "[" + SHIFTED + "]"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(lead.json(plans)).isEmpty();
    }

    @Test
    void forAnotherTeamThereIsNoSuchPlan() {
        School own = School.on(OtherTeam.server());
        String all = "/api/initiatives/" + own.initiative() + "/track-plans";
        String id = own.lead().made(all, plan("Vores", SHIFTED));
        Script other = new Script(OtherTeam.server(), OtherTeam.LEAD);

        assertThat(other.get(all).statusCode()).isEqualTo(404);
        assertThat(other.get(all + "/" + id).statusCode()).isEqualTo(404);
        assertThat(other.post(all + "/" + id + "/application", "{}").statusCode())
                .isEqualTo(404);
    }
}
