package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Somebody's script at work on the API, with a token. */
public record Script(TestServer server, String userName, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** That of a user of the demonstration. */
    public Script(TestServer server, String userName) {
        this(server, userName, "demo-" + userName);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)));
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

    /** Takes away what has this version. */
    public HttpResponse<String> delete(String path, String version, String body) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("If-Match", version)
                .method("DELETE", BodyPublishers.ofString(body)));
    }

    /** The ETag of what is at the address. */
    public String version(String path) {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Visitor.to(server)
                .send(request.header("Authorization", "Bearer " + token).header("Content-Type", "application/json"));
    }
}
