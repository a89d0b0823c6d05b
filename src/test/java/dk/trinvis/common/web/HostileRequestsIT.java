package dk.trinvis.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by mistake: it is refused in words, and never takes the server or its writers. */
class HostileRequestsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final TestServer server = TestServer.derby();
    private final Script caseworker = new Script(server, "sagsbehandler");

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/setup-first", "/api/citizens", "/api/imports/citizens?dryRun=true"})
    void aPackedBodyIsNotUnpackedForAnybody(String path) throws IOException {
        byte[] packed = packed(new byte[64 << 20]);

        for (String type : new String[] {FORM, JSON, "text/csv"}) {
            HttpResponse<String> answer =
                    stranger(path, type, BodyPublishers.ofByteArray(packed), "Content-Encoding", "gzip");

            assertThat(answer.statusCode()).as(type).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, " Application/X-WWW-Form-URLencoded; charset=utf-8", "multipart/form-data; boundary=x"})
    void aFormInChunksIsRefusedBeforeItIsRead(String type) {
        HttpResponse<String> answer = stranger("/sign-in", type, chunks(4 << 20), "Accept-Language", "da");

        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void aStrangerIsToldOfTheSizeBeforeAnythingElse() {
        assertThat(stranger("/api/citizens", JSON, chunks(4 << 20), "Accept", JSON)
                        .statusCode())
                .isIn(401, 413);
        assertThat(stranger("/api/citizens", JSON, BodyPublishers.ofByteArray(new byte[4 << 20]), "Accept", JSON)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-500000000", "1E+500000000", "1E-2147483647", "7.125"})
    void hoursThatTakeADayToRoundDoNotStopTheWriters(String hours) {
        String body = "{\"type\":\"work_placement\",\"firstDay\":\"2025-03-03\",\"weeklyHours\":" + hours + "}";

        HttpResponse<String> answer = caseworker.post("/api/enrolments/FI-0038/activities", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("weeklyHours");
    }

    private static BodyPublisher chunks(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }

    private HttpResponse<String> stranger(String path, String type, BodyPublisher body, String header, String value) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(path))
                        .header("Content-Type", type)
                        .header(header, value)
                        .POST(body));
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
