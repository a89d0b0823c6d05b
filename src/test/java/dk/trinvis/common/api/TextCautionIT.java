package dk.trinvis.common.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts are told what had better not stand in free text, and may mean it. */
class TextCautionIT {

    private static final String NOTES = "/api/enrolments/FI-0029/notes";
    private static final String NOTE =
            "{\"day\":\"2025-03-03\",\"kind\":\"phone_call\",\"reason\":\"Fundet på papir\",\"text\":\"%s\"}";

    private final Script caseworker = new Script(TestServer.derby(), "sagsbehandler");

    @Test
    void whatIsFoundIsNamedByItsFieldAndPassesWithTheMarkOfThatAnswerOnly() {
        String worrying = NOTE.formatted("Møde om 010180-1234, der har angst");

        HttpResponse<String> answer = caseworker.post(NOTES, worrying);

        assertThat(answer.statusCode()).isEqualTo(422);
        String mark = answer.headers().firstValue("Text-Cautioned").orElseThrow();
        JsonNode problem = Script.read(answer);
        assertThat(problem.path("detail").asText()).contains("Text-Cautioned: " + mark);
        assertThat(problem.path("errors").findValuesAsText("field")).containsExactly("text", "text");
        assertThat(answer.body()).contains("010180-••••", "angst").doesNotContain("1234");
        assertThat(caseworker.meant("POST", NOTES, mark, worrying).statusCode()).isEqualTo(201);
        assertThat(caseworker
                        .meant("POST", NOTES, mark, NOTE.formatted("En depression"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\t', textBlock = """
            POST | /api/enrolments/FI-0029/screenings | reason | 201 | {"effectiveOn":"2025-03-05","step":3,"reason":"Angst"}
            POST | /api/enrolments/FI-0029/screenings | citizenView | 201 | {"effectiveOn":"2025-03-06","step":3,"reason":"Samtale","citizenView":"Angst"}
            POST | /api/enrolments/FI-0029/activities | purpose | 201 | {"type":"mentor_support","firstDay":"2025-03-03","purpose":"Angst","reason":"Sent"}
            PUT | /api/citizens/B-0029/goal | words | 204 | {"words":"Jeg vil af med min angst"}
            PUT | /api/citizens/B-0029/contact | note | 204 | {"note":"Ring ikke, det giver angst"}
            POST | /api/enrolments/FI-0010/follow-ups/52 | remark | 0 | {"finding":"unknown","remark":"Angst"}
            POST | /api/initiatives/FI-2023/pool | reason | 0 | {"citizenRef":"B-0010","reason":"Angst"}
            PUT | /api/referrals/nothing | reason | 404 | {"decision":"withdraw","reason":"Angst"}
            POST | /api/citizens/nobody/opening | reason | 404 | {"reason":"Skal tale om angst"}
            """)
    void everyFreeTextIsLookedAt(String method, String path, String field, int afterwards, String body) {
        HttpResponse<String> answer = caseworker.meant(method, path, "", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Script.read(answer).path("errors").findValuesAsText("field")).containsExactly(field);
        if (afterwards > 0) {
            String mark = answer.headers().firstValue("Text-Cautioned").orElseThrow();
            assertThat(caseworker.meant(method, path, mark, body).statusCode()).isEqualTo(afterwards);
        }
    }

    @Test
    void aNumberThatMayNotStandThereAtAllIsRefusedAtOnce() {
        HttpResponse<String> answer =
                caseworker.meant("PUT", "/api/citizens/B-0029/goal", "", "{\"words\":\"010180-1234 vil være kok\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Text-Cautioned")).isEmpty();
    }
}
