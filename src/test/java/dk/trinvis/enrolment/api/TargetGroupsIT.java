package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
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
    void theLimitOfAWageSubsidyIsThatOfTheTargetGroupOnItsFirstDay() {
        String ref = admitted("lab-6-2");
        assertThat(put(groups(ref), "*", "lab-6-3", "2025-06-02", PAPER)).isEqualTo(204);

        assertThat(warnings(caseworker, subsidised(ref, "2025-03-03")))
                .singleElement()
                .asString()
                .contains("højst 4 måneder", "LAB §§ 66-69", "grænsen for den målgruppe, der er registreret");
        assertThat(warnings(caseworker, subsidised(ref, "2025-06-02"))).isEmpty();
    }

    /** An attack: whoever may not see the target group learns from no warning whether there is one, or which. */
    @Test
    void aWarningTellsTheConsultantNothingOfTheTargetGroup() {
        List<String> unknown = warnings(consultant, subsidised(admitted(""), "2025-03-03"));
        assertThat(unknown).singleElement().asString().contains("LAB §§ 66-69", "kan afhænge af borgerens målgruppe");

        for (String group : new String[] {"lab-6-2", "lab-6-3", "lab-6-6", "lab-6-11"}) {
            String ref = admitted(group);

            String activity = subsidised(ref, "2025-03-03");

            assertThat(warnings(consultant, activity)).as(group).isEqualTo(unknown);
            assertThat(consultant.get("/activity/show?id=" + activity).body())
                    .as(group)
                    .contains(unknown.get(0))
                    .doesNotContain("målgruppe, der er registreret", "målgruppe er ikke registreret");
        }
    }

    /** A job with a wage subsidy for the rest of the year. */
    private String subsidised(String ref, String firstDay) {
        return caseworker.made(
                "/api/enrolments/" + ref + "/activities",
                "{\"type\":\"wage_subsidy_job\",\"firstDay\":\"" + firstDay
                        + "\",\"lastDay\":\"2025-12-31\",\"reason\":\"" + PAPER + "\"}");
    }

    private static List<String> warnings(Script who, String activity) {
        List<String> warnings = new ArrayList<>();
        who.json("/api/activities/" + activity).path("warnings").forEach(each -> warnings.add(each.asText()));
        return warnings;
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

    /** An attack: a role of a municipality's own that changes cases and may not see what is sensitive. */
    @Test
    void aRoleThatMayNotSeeWhatIsSensitiveLearnsOfNoTargetGroup() {
        Script admin = new Script(server, "admin");
        String role = "{\"labelDa\":\"Uden indblik\",\"from\":\"2000-01-01\",\"permissions\":"
                + "[\"read_cases\",\"change_cases\",\"change_activities\",\"search_citizens\"]}";
        assertThat(admin.put("/api/roles/discreet", "*", role).statusCode()).isEqualTo(200);
        String user = "{\"displayName\":\"Dina Diskret\",\"role\":\"discreet\",\"team\":\"integration\","
                + "\"password\":\"hemmelighed12\"}";
        assertThat(admin.put("/api/users/diskret", "*", user).statusCode()).isEqualTo(200);
        HttpResponse<String> token = admin.put(
                "/api/users/diskret/tokens/gruppe",
                "*",
                "{\"lastDay\":\"" + new Clock().today().plusDays(9) + "\"}");
        Script discreet =
                new Script(server, "diskret", Script.read(token).path("token").asText());

        for (String group : new String[] {"", "lab-6-6"}) {
            String ref = admitted(group);
            String citizen =
                    discreet.json("/api/enrolments/" + ref).path("citizenRef").asText();
            String another = "{\"targetGroup\":\"lab-6-2\",\"from\":\"2025-03-03\",\"reason\":\"\"}";

            assertThat(discreet.get("/citizen/show?ref=" + citizen).body())
                    .contains(ref)
                    .doesNotContain("Målgruppe", "sygedagpenge");
            assertThat(discreet.get("/enrolment/target-group?ref=" + ref).statusCode())
                    .isEqualTo(404);
            assertThat(discreet.get(groups(ref)).statusCode()).isEqualTo(404);
            assertThat(discreet.put(groups(ref), "*", another).statusCode())
                    .as("with '%s'", group)
                    .isEqualTo(404);
            assertThat(discreet.get("/api/enrolments/" + ref).body()).doesNotContain("lab-6");
            assertThat(warnings(discreet, subsidised(ref, "2025-03-03")))
                    .singleElement()
                    .asString()
                    .contains("kan afhænge af borgerens målgruppe");
        }
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
