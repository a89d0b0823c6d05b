package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who ended in the sample, asked after over HTTP. */
@ParameterizedClass
@EnumSource
class FollowUpsIT {

    private static final String ANSWER =
            "{\"finding\":\"still_there\",\"source\":\"employer\",\"answeredOn\":\"2024-12-01\"}";

    private final Script caseworker;
    private final Script lead;
    private final Script consultant;

    FollowUpsIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
        lead = new Script(demo.server(), "teamleder");
        consultant = new Script(demo.server(), "konsulent");
    }

    @Test
    void anEndWithAnOutcomeBringsItsPointsByItself() {
        JsonNode points = caseworker.json("/api/enrolments/FI-0006/follow-ups");

        assertThat(points.findValuesAsText("weeks")).containsExactly("13", "26", "52");
        assertThat(points.findValuesAsText("dueOn")).containsExactly("2023-11-24", "2024-02-23", "2024-08-23");
        assertThat(caseworker.json("/api/enrolments/FI-0060/follow-ups")).isEmpty();
    }

    @Test
    void anAnsweredPointIsNoLongerDueAndAnsweredOnlyOnce() {
        assertThat(unanswered("FI-0007")).contains("26");
        int total = lead.json("/api/follow-ups").path("total").asInt();

        assertThat(caseworker.post(point("FI-0007", 26), ANSWER).statusCode()).isEqualTo(201);

        assertThat(unanswered("FI-0007")).doesNotContain("26").contains("52");
        assertThat(lead.json("/api/follow-ups").path("total").asInt()).isEqualTo(total - 1);
        HttpResponse<String> again = lead.post(point("FI-0007", 26), ANSWER);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Sanne Sagsbehandler");
    }

    @Test
    void anAnswerIsCorrectedWithAReasonByWhoHasSeenIt() {
        String point = point("FI-0008", 13);
        caseworker.post(point, ANSWER);
        String version = lead.version(point);
        String gone = ANSWER.replace("still_there", "not_there");

        assertThat(lead.put(point, version, gone).statusCode()).isEqualTo(422);
        assertThat(lead.put(point, "\"0\"", because(gone)).statusCode()).isEqualTo(409);
        assertThat(lead.put(point, version, because(gone)).statusCode()).isEqualTo(204);

        assertThat(lead.json(point).path("answer").path("finding").asText()).isEqualTo("not_there");
    }

    @Test
    void anAnswerFromBeforeTheDayOrWithoutSourceIsRefused() {
        assertThat(fault(ANSWER.replace("2024-12-01", "2023-08-01"))).isEqualTo("answeredOn");
        assertThat(fault(ANSWER.replace("employer", "rumour"))).isEqualTo("source");
        assertThat(fault("{}")).isEqualTo("finding");
        assertThat(caseworker.post(point("FI-0060", 13), ANSWER).statusCode()).isEqualTo(409);
        assertThat(caseworker.post(point("FI-0009", 14), ANSWER).statusCode()).isEqualTo(409);
    }

    @Test
    void theCaseloadOfOneIsPartOfTheTeams() {
        int mine = caseworker.json("/api/follow-ups?mine=true").path("total").asInt();

        assertThat(mine)
                .isPositive()
                .isLessThan(caseworker.json("/api/follow-ups").path("total").asInt());
        assertThat(lead.json("/api/follow-ups?mine=true").path("total").asInt()).isZero();
    }

    @Test
    void aConsultantReadsWhatBecameOfSomebodyAndAnswersNothing() {
        assertThat(consultant.get("/api/enrolments/FI-0010/follow-ups").statusCode())
                .isEqualTo(200);
        assertThat(consultant.post(point("FI-0010", 13), ANSWER).statusCode()).isEqualTo(403);
    }

    @Test
    void aRemarkIsNotForConsultants() {
        String remark = ANSWER.replace("}", ",\"remark\":\"Er blevet syg\"}");
        assertThat(caseworker.post(point("FI-0010", 26), remark).statusCode()).isEqualTo(201);

        assertThat(caseworker.get(point("FI-0010", 26)).body()).contains("Er blevet syg");
        assertThat(consultant.get(point("FI-0010", 26)).body())
                .contains("still_there")
                .doesNotContain("syg");
        assertThat(consultant.get("/citizen/show?ref=B-0010").body())
                .contains("FI-0010")
                .doesNotContain("Er blevet syg");
    }

    private List<String> unanswered(String ref) {
        List<String> weeks = new ArrayList<>();
        for (JsonNode point : lead.json("/api/enrolments/" + ref + "/follow-ups")) {
            if (!point.hasNonNull("answer")) {
                weeks.add(point.path("weeks").asText());
            }
        }
        return weeks;
    }

    private String fault(String body) {
        HttpResponse<String> answer = caseworker.post(point("FI-0009", 13), body);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Script.read(answer).path("errors").path(0).path("field").asText();
    }

    private static String point(String ref, int weeks) {
        return "/api/enrolments/" + ref + "/follow-ups/" + weeks;
    }

    private static String because(String body) {
        return body.replace("}", ",\"reason\":\"Hørt forkert\"}");
    }
}
