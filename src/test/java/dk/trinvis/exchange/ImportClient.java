package dk.trinvis.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends files as a script would. */
record ImportClient(TestServer server, String user, String language) {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\":(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");

    ImportClient(TestServer server) {
        this(server, "teamleder", "da");
    }

    /** An answer's status and body. */
    record Answer(int status, String body, String location) {

        String state() {
            Matcher state = STATE.matcher(body);
            return state.find() ? state.group(1) : "";
        }

        int number(String name) {
            return NUMBER.matcher(body)
                    .results()
                    .filter(match -> match.group(1).equals(name))
                    .mapToInt(match -> Integer.parseInt(match.group(2)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not in " + body));
        }
    }

    Answer dryRun(String kind, String csv) throws IOException {
        return send(kind + "?dryRun=true", CSV, BodyPublishers.ofString(csv));
    }

    /** Sends it for real and waits until the import is over; what was refused at once is the answer itself. */
    Answer take(String kind, String csv) throws IOException {
        return take(kind, CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    Answer take(String kind, String mediaType, byte[] file) throws IOException {
        Answer begun = send(kind, mediaType, BodyPublishers.ofByteArray(file));
        return begun.status() == 202 ? over(begun.location()) : begun;
    }

    Answer send(String kind, String mediaType, BodyPublisher body) throws IOException {
        return answer(request("/api/imports/" + kind)
                .header("Content-Type", mediaType)
                .POST(body)
                .build());
    }

    /** Sends a CSV under a key that stands for this one request. */
    Answer sendOnce(String kind, String key, String csv) throws IOException {
        return answer(request("/api/imports/" + kind)
                .header("Content-Type", CSV)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    /** Sends fields as JSON. */
    Answer post(String path, Map<String, String> fields) throws IOException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(fields)))
                .build());
    }

    Answer get(String path) throws IOException {
        return answer(request(path).GET().build());
    }

    /** The import at an address, as soon as it no longer runs. */
    Answer over(String location) throws IOException {
        String path = location.substring(location.indexOf("/api/"));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = get(path);
        while (answer.state().equals("running")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still running: " + answer.body());
            }
            pause();
            answer = get(path);
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer demo-" + user)
                .header("Accept-Language", language);
    }

    private static Answer answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
