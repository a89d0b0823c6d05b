package dk.trinvis.codelist.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.AtOnce;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesIT {

    private static final String CODE = "{\"labelDa\":\"%s\",\"labelEn\":\"Home visit\",\"from\":\"%s\",\"lastDay\":%s}";

    private final Script administrator = new Script(TestServer.derby(), "admin");

    @Test
    void aCodeReadsDifferentlyFromADayAndIsNotUsedAfterAnother() {
        String path = "/api/codes/note_kind/home_visit";
        put(path, "Hjemebesøg", "2031-01-01", "null");
        put(path, "Hjemmebesøg", "2031-01-01", "null");
        JsonNode versions = put(path, "Besøg i hjemmet", "2032-01-01", "\"2033-12-31\"");

        assertThat(versions.findValuesAsText("labelDa")).containsExactly("Hjemmebesøg", "Besøg i hjemmet");
        assertThat(versions.findValuesAsText("from")).containsExactly("2031-01-01", "2032-01-01");
        assertThat(versions.findValuesAsText("lastDay")).containsExactly("2031-12-31", "2033-12-31");
        assertThat(administrator.json("/api/codes/note_kind").findValuesAsText("code"))
                .as("shown last")
                .endsWith("home_visit", "home_visit");
        assertThat(administrator.get("/api/audit?user=admin").body()).contains("code note_kind home_visit");
        assertThat(administrator
                        .put(path, "*", CODE.formatted("Før", "2031-06-01", "null"))
                        .statusCode())
                .as("before the day since which it reads as it does last")
                .isEqualTo(422);
    }

    @Test
    void whatIsRecordedOfADayTakesTheCodesOfThatDay() {
        put("/api/codes/note_kind/letter_2024", "Brev", "2024-01-01", "\"2024-06-30\"");
        Script caseworker = new Script(TestServer.derby(), "sagsbehandler");
        String note = "{\"day\":\"%s\",\"kind\":\"letter_2024\",\"text\":\"Sendt\",\"reason\":\"Fundet i arkivet\"}";

        assertThat(caseworker
                        .postOnce("/api/enrolments/FI-0044/notes", "codes-1", note.formatted("2024-06-30"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(caseworker
                        .postOnce("/api/enrolments/FI-0044/notes", "codes-2", note.formatted("2024-07-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/codes/note_kind/some where, 422, Et,2031-01-01, null",
        "/api/codes/note_kind/elsewhere, 422, '',2031-01-01, null",
        "/api/codes/note_kind/elsewhere, 422, Et, 2031-01-01, '\"2030-12-31\"'",
        "/api/codes/nothing/elsewhere, 404, Et, 2031-01-01, null"
    })
    void whatIsNoCodeIsRefused(String path, int status, String label, String from, String lastDay) {
        assertThat(administrator
                        .put(path.replace(" ", "%20"), "*", CODE.formatted(label, from, lastDay))
                        .statusCode())
                .isEqualTo(status);
        assertThat(administrator.get("/api/codes/note_kind").body()).doesNotContain("where\"");
    }

    @Test
    void anAdministratorChangesACodeOnItsPage() {
        put("/api/codes/note_kind/outing", "Udflugt", "2031-01-01", "null");
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        assertThat(admin.get("/codelist/codes?list=note_kind").body()).contains("Udflugt", "code=outing");
        assertThat(admin.get("/codelist/code?list=note_kind&code=outing").body())
                .contains("value=\"Udflugt\"", "value=\"01-01-2031\"");

        admin.post(
                "/codelist/code/save",
                Map.of("list", "note_kind", "code", "outing", "labelDa", "Tur ud af huset", "from", "1.1.2032"));

        assertThat(admin.get("/codelist/codes?list=note_kind").body())
                .contains("Udflugt", "31-12-2031", "Tur ud af huset");
    }

    @Test
    void aNewCodeTakesTheNameOfNoOther() {
        put("/api/codes/note_kind/hearing", "Høring", "2024-01-01", "null");
        Visitor admin = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");

        HttpResponse<String> answer = admin.post(
                "/codelist/code/save",
                Map.of("list", "note_kind", "newCode", "hearing", "labelDa", "Høreprøve", "from", "1.1.2032"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Listen har allerede koden hearing");
        assertThat(administrator.json("/api/codes/note_kind/hearing").findValuesAsText("labelDa"))
                .containsExactly("Høring");
    }

    @Test
    void ofTwoAdministratorsAtOnceOneWins() {
        String path = "/api/codes/note_kind/at_once";
        put(path, "Sammen", "2031-01-01", "null");
        String seen = administrator.version(path);
        Script other = new Script(TestServer.derby(), "admin");

        List<Integer> answers = AtOnce.statuses(
                () -> administrator.put(path, seen, CODE.formatted("Den ene", "2031-01-01", "null")),
                () -> other.put(path, seen, CODE.formatted("Den anden", "2031-01-01", "null")));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);

        Visitor one = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        Visitor two = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo");
        Map<String, String> made =
                Map.of("list", "note_kind", "newCode", "made_at_once", "labelDa", "Ny", "from", "1.1.2031");
        assertThat(AtOnce.statuses(
                        () -> one.post("/codelist/code/save", made), () -> two.post("/codelist/code/save", made)))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(administrator.json("/api/codes/note_kind/made_at_once")).hasSize(1);
    }

    @Test
    void theSecondOfTwoIsToldThatTheCodeHasChanged() {
        String path = "/api/codes/note_kind/visit";
        put(path, "Besøg", "2031-01-01", "null");
        String seen = administrator.version(path);
        assertThat(administrator
                        .put(path, seen, CODE.formatted("Besøg hos os", "2031-01-01", "null"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(administrator
                        .put(path, seen, CODE.formatted("Besøg ude", "2031-01-01", "null"))
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> onThePage = Visitor.signedIn(TestServer.derby(), "admin", "trinvis-demo")
                .post(
                        "/codelist/code/save",
                        Map.of(
                                "list", "note_kind",
                                "code", "visit",
                                "version", seen.replace("\"", ""),
                                "labelDa", "Besøg ude",
                                "from", "1.1.2031"));

        assertThat(onThePage.statusCode()).isEqualTo(409);
        assertThat(administrator.json(path).findValuesAsText("labelDa")).containsExactly("Besøg hos os");
        assertThat(administrator.get("/api/codes/note_kind/nothing").statusCode())
                .isEqualTo(404);
    }

    private JsonNode put(String path, String label, String from, String lastDay) {
        return Script.read(administrator.put(path, "*", CODE.formatted(label, from, lastDay)));
    }
}
