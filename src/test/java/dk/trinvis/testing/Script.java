package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody's script at work on the API. */
public record Script(TestServer server, String userName, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    /** Of a user of the demonstration. */
    public Script(TestServer server, String userName) {
        this(server, userName, "demo-" + userName);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)));
    }

    /** A file, byte by byte. */
    public HttpResponse<byte[]> bytes(String path) {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofByteArray())
                .join();
    }

    public JsonNode json(String path) {
        return read(get(path));
    }

    public static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(server.uri(path)).POST(BodyPublishers.ofString(body)));
    }

    /** Makes something; what its address ends with. */
    public String made(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    public HttpResponse<String> postOnce(String path, String key, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Makes something of what has this version. */
    public HttpResponse<String> postTo(String path, String version, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Changes something without saying which version was seen. */
    public HttpResponse<String> put(String path, String body) {
        return send(HttpRequest.newBuilder(server.uri(path)).PUT(BodyPublishers.ofString(body)));
    }

    /** Changes what has this version. */
    public HttpResponse<String> put(String path, String version, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Changes any version; free text that was cautioned with the mark is meant. */
    public HttpResponse<String> meant(String method, String path, String mark, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("If-Match", "*")
                .header("Text-Cautioned", mark)
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Takes something away without saying which version was seen. */
    public HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)).DELETE());
    }

    /** Takes away what has this version. */
    public HttpResponse<String> delete(String path, String version, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("If-Match", version)
                .method("DELETE", BodyPublishers.ofString(body)));
    }

    /** Sends a file and waits until all of it is taken in. */
    public void take(String kind, String csv) {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(server.uri("/api/imports/" + kind)).POST(BodyPublishers.ofString(csv)),
                "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        String path = location.substring(location.indexOf("/api/"));
        long start = System.nanoTime();
        String body = answer.body();
        while (body.contains("\"state\":\"running\"")) {
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE);
            body = get(path).body();
        }
        assertThat(body).contains("\"state\":\"completed\"");
    }

    /** The ETag of what is at the address. */
    public String version(String path) {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String type) {
        return Visitor.to(server)
                .send(request.header("Authorization", "Bearer " + token).header("Content-Type", type));
    }
}
