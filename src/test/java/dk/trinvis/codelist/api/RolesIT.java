package dk.trinvis.codelist.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.access.Permission;
import dk.trinvis.testing.AtOnce;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles are data: what each may do is chosen by an administrator, within the rules that keep the house in order. */
class RolesIT {

    private static final String PASSWORD = "hemmelighed12";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private static final Map<String, List<String>> SHIPPED = Map.of(
            "committee_secretary", List.of("see_figures", "make_documents", "read_published"),
            "committee_member", List.of("read_published"),
            "instructor", List.of("record_attendance"),
            "company_consultant",
                    List.of("read_cases", "change_activities", "search_citizens", "read_companies", "change_companies"),
            "administrator",
                    List.of("undo_merges", "import", "import_for_all", "change_codes", "manage_users", "read_audit"));

    private final Script administrator = new Script(TestServer.derby(), "admin");

    static Stream<Arguments> servers() {
        return Stream.of(arguments(TestServer.derby()), arguments(TestServer.postgres()));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theShippedRolesMayWhatTheyAlwaysMight(TestServer server) {
        Script admin = new Script(server, "admin");
        SHIPPED.forEach((role, permissions) -> assertThat(may(admin.json("/api/roles/" + role)))
                .as(role)
                .containsExactlyInAnyOrderElementsOf(permissions));
        List<String> lead = may(admin.json("/api/roles/team_lead"));
        assertThat(lead).containsAll(may(admin.json("/api/roles/caseworker"))).doesNotContain("manage_users");
        assertThat(admin.json("/api/roles").findValuesAsText("labelDa")).contains("virksomhedskonsulent", "teamleder");
    }

    @Test
    void everyPermissionBelongsToAShippedRole() {
        List<String> all = new ArrayList<>();
        administrator.json("/api/roles").forEach(role -> all.addAll(may(role)));
        assertThat(all)
                .containsAll(
                        Arrays.stream(Permission.values()).map(Permission::code).toList());
    }

    @Test
    void aRoleMayNothingUntilItIsSaidAndThenFromTheNextRequest() {
        putRole("tally", "");
        Visitor tilde = somebody("tilde", "tally");
        assertThat(tilde.get("/").body()).contains("Tilde", "Rollen tally");
        assertThat(tilde.get("/api/initiatives").statusCode()).isEqualTo(403);
        assertThat(tilde.get("/api/queue").statusCode()).isEqualTo(403);

        putRole("tally", "\"see_figures\"");
        assertThat(tilde.get("/api/initiatives").statusCode()).isEqualTo(200);
        assertThat(tilde.get("/api/initiatives/FI-2023/cohorts/active").statusCode())
                .isEqualTo(403);

        putRole("tally", "\"read_published\"");
        assertThat(tilde.get("/api/initiatives").statusCode()).isEqualTo(403);
        assertThat(administrator.get("/api/audit?user=admin").body())
                .contains("role tally may see_figures", "role tally may no longer see_figures");
    }

    @Test
    void theStartPageOpensForEachPermissionAlone() {
        putRole("alone", "");
        Visitor ally = somebody("ally", "alone");
        List<String> refused = Stream.of(Permission.values())
                .map(Permission::code)
                .filter(permission -> {
                    putRole("alone", "\"" + permission + "\"");
                    return ally.get("/").statusCode() != 200;
                })
                .toList();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "odd, '[\"read_cases\",\"fly\"]', Tilladelsen fly findes ikke",
        "odd, '[\"manage_users\",\"read_cases\"]', må ikke også se",
        "odd, '[\"manage_users\",\"open_cohorts\"]', må ikke også se",
        "odd, null, Skriv noget her",
        "o%20d, '[]', bogstaver",
    })
    void whatIsNoRoleIsRefused(String code, String permissions, String why) {
        HttpResponse<String> answer = administrator.put("/api/roles/" + code, "*", role(code, "null", permissions));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsIgnoringCase(why);
        assertThat(administrator.get("/api/roles/odd").statusCode()).isEqualTo(404);
    }

    @Test
    void noAdministratorTakesTheirOwnAccessOrTheRoleOfThoseWhoComeNextAway() {
        String path = "/api/roles/administrator";
        JsonNode before = administrator.json(path);
        HttpResponse<String> stripped = administrator.put(path, "*", role("administrator", "null", "[\"read_audit\"]"));
        HttpResponse<String> ended =
                administrator.put(path, "*", role("administrator", "\"2099-12-31\"", "[\"manage_users\"]"));

        assertThat(stripped.statusCode()).isEqualTo(409);
        assertThat(stripped.body()).contains("fratage dig selv");
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(ended.body()).contains("styre brugere");
        assertThat(administrator.json(path)).isEqualTo(before);
    }

    @Test
    void anotherAdministratorsRoleIsTakenAwayAtOnce() {
        String path = "/api/roles/deputy";
        ok(administrator.put(path, "*", role("deputy", "\"2099-12-31\"", "[\"manage_users\"]")));
        Visitor dorte = somebody("dorte", "deputy");
        assertThat(dorte.get("/access/users").statusCode()).isEqualTo(200);

        ok(administrator.put(path, "*", role("deputy", "\"2099-12-31\"", "[]")));

        assertThat(dorte.get("/access/users").statusCode()).isEqualTo(403);
    }

    @Test
    void anEndedRoleIsKeptByThoseWhoHaveItAndGivenToNobodyElse() {
        String path = "/api/roles/summer";
        ok(administrator.put(path, "*", role("summer", "null", "[\"see_figures\"]")));
        Visitor sune = somebody("sune", "summer");
        ok(administrator.put(path, "*", role("summer", "\"2001-12-31\"", "[\"see_figures\"]")));

        assertThat(sune.get("/api/initiatives").statusCode()).isEqualTo(200);
        ok(administrator.put("/api/users/sune", "*", user("Sune Sommer", "summer")));
        HttpResponse<String> late = administrator.put("/api/users/stine", "*", user("Stine", "summer"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("\"field\":\"role\"");
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        assertThat(admin.get("/access/user?name=sune").body()).contains("<option value=\"summer\" selected");
        assertThat(admin.get("/access/user").body()).doesNotContain("value=\"summer\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_cases", "change_tracks"})
    void aRoleLetsNobodyWithoutATeamAtCitizens(String permission) {
        String role = "clerk_" + permission;
        putRole(role, "\"see_figures\"");
        String clerk = "{\"displayName\":\"Kontor\",\"role\":\"%s\",\"password\":\"%s\"}".formatted(role, PASSWORD);
        ok(administrator.put("/api/users/" + role, "*", clerk));

        HttpResponse<String> more = administrator.put(
                "/api/roles/" + role, "*", role(role, "null", "[\"see_figures\",\"" + permission + "\"]"));

        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("Nogen med rollen har intet team");
        assertThat(may(administrator.json("/api/roles/" + role))).containsExactly("see_figures");
    }

    @Test
    void aChangeNeedsTheVersionSeen() {
        String path = "/api/roles/seen";
        ok(administrator.put(path, "*", role("seen", "null", "[]")));
        String version = administrator.version(path);
        ok(administrator.put(path, version, role("seen", "null", "[\"import\"]")));

        assertThat(administrator.put(path, version, role("seen", "null", "[]")).statusCode())
                .isEqualTo(409);
        assertThat(may(administrator.json(path))).containsExactly("import");
    }

    @Test
    void ofTwoAdministratorsAtOnceOneWins() {
        String path = "/api/roles/at_once";
        ok(administrator.put(path, "*", role("at_once", "null", "[]")));
        String seen = administrator.version(path);

        assertThat(AtOnce.statuses(
                        () -> administrator.put(path, seen, role("at_once", "null", "[\"import\"]")),
                        () -> administrator.put(path, seen, role("at_once", "null", "[\"see_figures\"]"))))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(may(administrator.json(path))).hasSize(1);

        Visitor one = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        Visitor two = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        Map<String, String> form =
                Map.of("code", "made_at_once", "labelDa", "samtidig", "from", "1.1.2000", "permissions", "see_figures");
        assertThat(AtOnce.statuses(
                        () -> one.post("/codelist/role/save", form), () -> two.post("/codelist/role/save", form)))
                .containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void anAdministratorMakesARoleOnItsPageAndTheSecondOfTwoIsTold() {
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        assertThat(admin.get("/codelist/role").body()).contains("styre brugere", "Borgere og sager");
        Map<String, String> form = new HashMap<>(Map.of(
                "code", "coordinator", "labelDa", "koordinator", "from", "1.1.2000", "permissions", "see_figures"));
        admin.forgetToken();
        assertThat(admin.post("/codelist/role/save", form).statusCode())
                .as("without the token of a page")
                .isEqualTo(403);
        admin.get("/codelist/role");

        assertThat(admin.location(admin.post("/codelist/role/save", form))).isEqualTo("/codelist/roles");

        assertThat(admin.get("/codelist/roles").body()).contains("koordinator", "se tal, der ikke er offentliggjort");
        HttpResponse<String> twice = admin.post("/codelist/role/save", form);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Der findes allerede en rolle med koden coordinator");
        Matcher version =
                VERSION.matcher(admin.get("/codelist/role?role=coordinator").body());
        assertThat(version.find()).isTrue();
        ok(administrator.put("/api/roles/coordinator", "*", role("Koordinator", "null", "[]")));
        form.remove("code");
        form.putAll(Map.of("role", "coordinator", "version", version.group(1), "labelDa", "min koordinator"));
        HttpResponse<String> late = admin.post("/codelist/role/save", form);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("value=\"min koordinator\"", "Rollen Koordinator")
                .containsPattern("value=\"see_figures\" checked");
    }

    @Test
    void thoseWhoMayNotManageUsersChangeNoRole() {
        for (String who : List.of("sagsbehandler", "teamleder")) {
            Script script = new Script(TestServer.derby(), who);
            String more = role("caseworker", "null", "[\"manage_users\",\"read_audit\"]");
            assertThat(script.put("/api/roles/caseworker", "*", more).statusCode())
                    .isEqualTo(403);
            Visitor visitor = Visitor.signedIn(TestServer.derby(), who, "trinvis-demo");
            Map<String, String> form =
                    Map.of("role", "caseworker", "labelDa", "chef", "from", "1.1.2000", "permissions", "manage_users");
            assertThat(visitor.post("/codelist/role/save", form).statusCode()).isEqualTo(403);
            String code = "{\"labelDa\":\"chef\",\"from\":\"2000-01-01\"}";
            assertThat(script.put("/api/codes/role/caseworker", "*", code).statusCode())
                    .isEqualTo(403);
        }
        assertThat(administrator.get("/api/codes/role").statusCode())
                .as("the list of roles is changed as roles only")
                .isEqualTo(404);
    }

    private void putRole(String code, String permissions) {
        ok(administrator.put("/api/roles/" + code, "*", role(code, "null", "[" + permissions + "]")));
    }

    private Visitor somebody(String name, String role) {
        String displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        ok(administrator.put("/api/users/" + name, "*", user(displayName, role)));
        return Visitor.signedIn(TestServer.derby(), name, PASSWORD);
    }

    private static String role(String label, String lastDay, String permissions) {
        return "{\"labelDa\":\"Rollen %s\",\"from\":\"2000-01-01\",\"lastDay\":%s,\"permissions\":%s}"
                .formatted(label, lastDay, permissions);
    }

    private static String user(String displayName, String role) {
        return "{\"displayName\":\"%s\",\"role\":\"%s\",\"team\":\"integration\",\"password\":\"%s\"}"
                .formatted(displayName, role, PASSWORD);
    }

    private static List<String> may(JsonNode role) {
        List<String> codes = new ArrayList<>();
        role.get("permissions").forEach(permission -> codes.add(permission.asText()));
        return codes;
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
