package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The cases of the sample's own week, scored a second time by scripts. */
@ParameterizedClass
@EnumSource
class SecondScoringsIT {

    private static final String SCORE = "{\"step\":%d,\"reason\":\"Samtale\"}";

    private final Script lead;

    SecondScoringsIT(Demo demo) {
        lead = new Script(demo.server(), "teamleder");
    }

    @Test
    void whatIsDrawnStaysAndIsScoredOnceWithoutChangingTheCase() {
        JsonNode drawn = Script.read(lead.put("/api/second-scorings", "*", ""));
        assertThat(drawn).hasSizeBetween(1, 5);
        assertThat(Script.read(lead.put("/api/second-scorings", "*", "")).findValuesAsText("id"))
                .isEqualTo(drawn.findValuesAsText("id"));
        assertThat(drawn.toString()).doesNotContain("step", "assessor");
        JsonNode one = drawn.valueStream()
                .filter(each ->
                        !each.path("scored").asBoolean() && !each.path("own").asBoolean())
                .findFirst()
                .orElseThrow();
        String enrolment = "/api/enrolments/" + one.path("enrolmentRef").asText();
        JsonNode before = lead.json(enrolment);
        String score = "/api/second-scorings/" + one.path("id").asText() + "/score";

        assertThat(lead.post(score, SCORE.formatted(9)).statusCode()).isEqualTo(422);
        assertThat(lead.post(score, "{\"step\":3}").statusCode()).isEqualTo(422);
        assertThat(lead.post(score, SCORE.formatted(3)).statusCode()).isEqualTo(201);
        assertThat(lead.post(score, SCORE.formatted(3)).statusCode()).isEqualTo(409);

        assertThat(lead.json(enrolment)).isEqualTo(before);
        JsonNode agreement = lead.json("/api/teams/integration/load").path("agreement");
        assertThat(agreement.path("scored").asInt())
                .isPositive()
                .isEqualTo(agreement.path("same").asInt()
                        + agreement.path("oneApart").asInt()
                        + agreement.path("further").asInt())
                .isEqualTo(agreement.path("same").asInt()
                        + agreement.path("closerToJob").asInt()
                        + agreement.path("furtherFromJob").asInt());
    }
}
