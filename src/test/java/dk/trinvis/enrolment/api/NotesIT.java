package dk.trinvis.enrolment.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes over HTTP: written, filed, corrected, and read by those who may. */
@ParameterizedClass
@EnumSource
class NotesIT {

    private static final String NOTES = "/api/enrolments/FI-0060/notes";
    private static final String SAID =
            "\"day\":\"2025-03-03\",\"kind\":\"phone_call\",\"reason\":\"Fundet på et stykke papir\"";

    private final Script caseworker;
    private final Script consultant;

    NotesIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
        consultant = new Script(demo.server(), "konsulent");
    }

    @Test
    void aNoteIsFiledLaterWithoutAReasonAndCorrectedWithOne() {
        String note = written("Ringede om praktik");
        String first = caseworker.version(note);

        HttpResponse<String> filed =
                caseworker.put(note, first, body("Ringede om praktik", ",\"journalNumber\":\"15.40-7\""));
        assertThat(filed.statusCode()).isEqualTo(204);
        JsonNode now = caseworker.json(note);
        assertThat(now.path("filing").path("journalNumber").asText()).isEqualTo("15.40-7");

        String second = caseworker.version(note);
        String other = body(
                "Ringede om løntilskud",
                ",\"journalNumber\":\"15.40-7\",\"filedOn\":\""
                        + now.path("filing").path("filedOn").asText() + "\"");
        assertThat(caseworker
                        .put(note, second, other.replace("Fundet på et stykke papir", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(caseworker.put(note, first, other).statusCode()).isEqualTo(409);
        assertThat(caseworker.put(note, second, other).statusCode()).isEqualTo(204);

        JsonNode all = versions(note);
        assertThat(all.findValuesAsText("text"))
                .containsExactly("Ringede om løntilskud", "Ringede om praktik", "Ringede om praktik");
        assertThat(all.findValuesAsText("correctionReason")).containsExactly("Fundet på et stykke papir");
        assertThat(all.findValues("replacedAt")).hasSize(2);
    }

    @Test
    void aConsultantSeesThatThereWasAContactAndNotWhatWasSaid() {
        String note = written("Fortrolig samtale");

        HttpResponse<String> seen = consultant.get(note);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("phone_call").doesNotContain("Fortrolig", "stykke papir");
        assertThat(consultant.get(NOTES).body()).doesNotContain("Fortrolig", "stykke papir");
    }

    @Test
    void aNoteSentTwiceIsWrittenOnce() {
        String key = UUID.randomUUID().toString();
        String body = body("Sendt to gange " + key, "");

        HttpResponse<String> first = caseworker.postOnce(NOTES, key, body);
        HttpResponse<String> second = caseworker.postOnce(NOTES, key, body);

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(caseworker.json(NOTES).findValuesAsText("text"))
                .filteredOn(text -> text.contains(key))
                .hasSize(1);
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        assertThat(fault("{\"kind\":\"phone_call\",\"text\":\"x\"}")).isEqualTo("day");
        assertThat(fault("{\"day\":\"2025-03-03\",\"kind\":\"phone_call\",\"text\":\"x\"}"))
                .isEqualTo("reason");
        assertThat(fault("{\"day\":\"2025-03-03\",\"kind\":\"pigeon\",\"text\":\"x\"}"))
                .isEqualTo("kind");
        assertThat(caseworker.post("/api/enrolments/nobody/notes", "{}").statusCode())
                .isEqualTo(404);
    }

    private String fault(String body) {
        HttpResponse<String> answer = caseworker.post(NOTES, body);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Script.read(answer).path("errors").path(0).path("field").asText();
    }

    private String written(String text) {
        HttpResponse<String> answer = caseworker.post(NOTES, body(text, ""));
        assertThat(answer.statusCode()).isEqualTo(201);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String body(String text, String more) {
        return "{" + SAID + ",\"text\":\"" + text + "\"" + more + "}";
    }

    private JsonNode versions(String note) {
        JsonNode all = caseworker.json(NOTES);
        String id = note.substring(note.lastIndexOf('/') + 1);
        var mine = new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode();
        all.forEach(each -> {
            if (each.path("id").asText().equals(id)) {
                mine.add(each);
            }
        });
        return mine;
    }
}
