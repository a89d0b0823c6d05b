package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The target group of the law, from a day on, and the limits that depend on it. */
@ParameterizedClass
@EnumSource
class TargetGroupsIT {

    private static final String PAPER = "Skrevet ind fra papir";

    private final TestServer server;
    private final Script caseworker;
    private final Script consultant;

    TargetGroupsIT(Demo demo) {
        server = demo.server();
        caseworker = new Script(server, "sagsbehandler");
        consultant = new Script(server, "konsulent");
    }

    @Test
    void aTargetGroupHoldsFromItsDayUntilTheNextAndACorrectionKeepsWhatItReplaces() {
        String groups = groups(admitted(""));
        assertThat(caseworker.json(groups).path("targetGroups")).isEmpty();

        assertThat(put(groups, "*", "lab-6-2", "2025-03-03", PAPER)).isEqualTo(204);
        assertThat(put(groups, "*", "lab-6-3", "2025-06-02", PAPER)).isEqualTo(204);
        String version = caseworker.version(groups);
        assertThat(put(groups, version, "lab-6-1", "2025-06-02", "")).isEqualTo(422);
        assertThat(put(groups, "\"0\"", "lab-6-1", "2025-06-02", "Forkert valgt"))
                .isEqualTo(409);
        assertThat(put(groups, version, "lab-6-1", "2025-06-02", "Forkert valgt"))
                .isEqualTo(204);

        JsonNode now = caseworker.json(groups).path("targetGroups");
        assertThat(now.findValuesAsText("targetGroup")).containsExactly("lab-6-1", "lab-6-3", "lab-6-2", "lab-6-2");
        assertThat(now.path(0).path("from").asText()).isEqualTo("2025-06-02");
        assertThat(now.path(1).path("correctionReason").asText()).isEqualTo("Forkert valgt");
        assertThat(now.path(2).path("lastDay").asText()).isEqualTo("2025-06-01");
    }

    @Test
    void aTargetGroupThatIsNotInTheListOrADayOutsideTheCaseIsRefused() {
        String groups = groups(admitted(""));

        assertThat(put(groups, "*", "lab-6-99", "2025-03-03", PAPER)).isEqualTo(422);
        assertThat(put(groups, "*", "lab-6-2", "2024-03-03", PAPER)).isEqualTo(422);
    }

    @Test
    void everyLimitThatDependsOnTheTargetGroupWarnsWithItAndBlocksNothing() {
        for (String group : new String[] {"lab-6-1", "lab-6-2", "lab-6-4"}) {
            assertThat(warning(admitted(group)))
                    .as(group)
                    .contains("højst 4 uger", "30-03-2025", "LAB § 61", "gælder fra 01-01-2020")
                    .contains("grænsen for den målgruppe, der er registreret");
        }
        assertThat(warning(admitted("lab-6-3"))).contains("højst 13 uger").doesNotContain("målgruppe");
        assertThat(warning(admitted(""))).contains("højst 13 uger", "målgruppe er ikke registreret");
    }

    @Test
    void whoeverWorksWithTheCitizenSeesTheTargetGroupAndTheConsultantDoesNot() {
        String ref = admitted("lab-6-6");
        String page = "/citizen/show?ref="
                + caseworker.json("/api/enrolments/" + ref).path("citizenRef").asText();

        assertThat(caseworker.get(page).body())
                .contains("Målgruppe i loven", "§ 6, nr. 6: sygedagpenge (fra 03-03-2025)");
        assertThat(consultant.get(page).body()).doesNotContain("Målgruppe i loven", "sygedagpenge");
    }

    /** The warning of a placement of half a year that began on the case's first day. */
    private String warning(String ref) {
        String activity = caseworker.made(
                "/api/enrolments/" + ref + "/activities",
                "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"lastDay\":\"2025-08-31\",\"reason\":\""
                        + PAPER + "\"}");
        return caseworker
                .json("/api/activities/" + activity)
                .path("warnings")
                .path(0)
                .asText();
    }

    /** The reference of a new case from 3 March 2025 of somebody new. */
    private String admitted(String group) {
        String citizen = caseworker.made("/api/citizens", "{\"name\":\"Mål " + Names.unlike() + "\"}");
        return caseworker.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"FI-2023\",\"firstDay\":\"2025-03-03\",\"reason\":\"" + PAPER
                        + "\",\"targetGroup\":\"" + group + "\"}");
    }

    private static String groups(String ref) {
        return "/api/enrolments/" + ref + "/target-groups";
    }

    private int put(String address, String version, String group, String from, String reason) {
        return caseworker
                .put(
                        address,
                        version,
                        "{\"targetGroup\":\"" + group + "\",\"from\":\"" + from + "\",\"reason\":\"" + reason + "\"}")
                .statusCode();
    }
}
