package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in on a production server, from its very first administrator on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInIT {

    private static final TestServer SERVER = ProductionServer.get();
    private static final String PASSWORD = ProductionServer.PASSWORD;
    private static final String CPR = "0181650001";
    private static final int LAST = Integer.MAX_VALUE - 1;

    @Test
    void thereIsNoSecondSetUp() {
        Visitor visitor = Visitor.to(SERVER);

        assertThat(visitor.get("/setup").statusCode()).isEqualTo(404);
        assertThat(ProductionServer.setUp(visitor, "guess").statusCode()).isEqualTo(404);
    }

    @Test
    void aDemonstrationsUserCannotSignIn() {
        Visitor visitor = Visitor.to(SERVER);

        assertThat(visitor.get("/login").body()).doesNotContain("trinvis-demo");
        assertThat(visitor.location(visitor.signIn("admin", "trinvis-demo", "/")))
                .startsWith("/login?refused=wrong");
        assertThat(withToken("demo-admin").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionGetsANewIdWhenSomebodySignsIn() {
        Visitor visitor = admin();
        HttpCookie before = visitor.session().orElseThrow();

        visitor.signIn("chef", PASSWORD, "/");
        HttpCookie after = visitor.session().orElseThrow();

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        visitor.show(before);
        assertThat(visitor.get("/").statusCode()).as("the old session is over").isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor visitor = admin();
        HttpCookie session = visitor.session().orElseThrow();
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        visitor.show(session);
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/api/audit").statusCode()).isEqualTo(401);
    }

    @Test
    void lookingAtTheSignInPageMakesNoSession() {
        Visitor visitor = Visitor.to(SERVER);

        assertThat(visitor.get("/login").statusCode()).isEqualTo(200);

        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void somebodyUnknownComesBackToWhereTheyWantedToGo() {
        Visitor visitor = Visitor.to(SERVER);

        assertThat(visitor.location(visitor.get("/audit/log?user=a%26b")))
                .isEqualTo("/login?next=%2Faudit%2Flog%3Fuser%3Da%2526b");
        assertThat(visitor.location(visitor.signIn("chef", PASSWORD, "/audit/log?user=a%26b")))
                .isEqualTo("/audit/log?user=a%26b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org"})
    void signingInNeverLeadsElsewhere(String next) {
        Visitor visitor = Visitor.to(SERVER);

        assertThat(visitor.location(visitor.signIn("chef", PASSWORD, next))).isEqualTo("/");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        Visitor visitor = admin();
        visitor.forgetToken();

        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "null", "http://localhost:1"})
    void aFormOfAnotherSiteIsRefusedEvenWithTheToken(String origin) {
        Visitor visitor = admin();

        assertThat(visitor.send(visitor.form("/sign-out", Map.of()).header("Origin", origin))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.form("/sign-out", Map.of()).header("Sec-Fetch-Site", "same-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.form("/sign-in", Map.of("userName", "chef", "password", PASSWORD, "next", "/"))
                                .header("Origin", origin))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormOfOurOwnSiteIsTaken() {
        Visitor visitor = admin();

        assertThat(visitor.send(visitor.form("/sign-out", Map.of())
                                .header("Origin", SERVER.uri("").toString())
                                .header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFileIsTakenOnlyWithTheTokenToo() {
        Visitor visitor = admin();
        String boundary = "----trinvis";
        String part =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nx\r\n--"
                        + boundary + "--\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.uri("/sign-out"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(part));

        assertThat(visitor.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aProblemSpeaksTheCallersLanguage() {
        HttpResponse<String> answer = Visitor.to(SERVER)
                .send(HttpRequest.newBuilder(SERVER.uri("/api/audit")).header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"title\":\"Sign in first.\"").contains("\"status\":401");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/setup",
                "/nothing",
                "/api/nothing",
                "/resources/nothing",
                "/audit/log",
                "/WEB-INF/web.xml"
            })
    void everyAnswerHasTheHeaders(String path) {
        Visitor stranger = Visitor.to(SERVER);
        Visitor known = admin();

        for (HttpResponse<String> answer : List.of(stranger.get(path), known.get(path))) {
            assertHeaders(answer);
        }
    }

    @Test
    void aBodyTooLargeIsRefusedWithTheHeaders() {
        Visitor visitor = admin();
        HttpResponse<String> form = visitor.post("/sign-out", Map.of("x", "y".repeat(1 << 20)));
        HttpResponse<String> problem = visitor.send(HttpRequest.newBuilder(SERVER.uri("/api/audit"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("y".repeat(2 << 20))));

        assertThat(List.of(form, problem)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertHeaders(answer);
        });
        assertThat(problem.body()).contains("\"status\":413");
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfThePage() {
        Visitor visitor = admin();

        HttpResponse<String> danish = visitor.get("/nothing");
        HttpResponse<String> english = visitor.get("/nothing?lang=en");

        assertThat(danish.statusCode()).isEqualTo(404);
        assertThat(danish.body()).contains("lang=\"da\"").contains("Det findes ikke.");
        assertThat(english.body()).contains("lang=\"en\"").contains("There is no such thing.");
        assertThat(visitor.get("/").body()).as("the language is remembered").contains("lang=\"en\"");
    }

    @Test
    void readingTheLogIsInTheLog() {
        Visitor visitor = admin();
        visitor.get("/audit/log?user=somebody");

        HttpResponse<String> log = visitor.get("/api/audit?user=chef");

        assertThat(log.statusCode()).isEqualTo(200);
        assertThat(log.body()).contains("\"kind\":\"log_read\"").contains("user=somebody");
        assertThat(visitor.get("/audit/log").body()).contains("chef");
    }

    @Test
    void aDayThatIsNoneIsAnInputError() {
        HttpResponse<String> answer = admin().get("/api/audit?from=yesterday");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"from\"");
    }

    @Test
    @Order(LAST)
    void guessingIsStoppedAlsoAcrossARestart() {
        ProductionServer.asChef()
                .put(
                        "/api/users/gerda",
                        "{\"displayName\":\"Gerda\",\"role\":\"committee_member\",\"password\":\"" + PASSWORD + "\"}");
        Visitor visitor = Visitor.to(SERVER);
        for (int guess = 0; guess < 10; guess++) {
            assertThat(visitor.location(visitor.signIn("GERDA", "guess", "/"))).startsWith("/login?refused=wrong");
        }
        assertThat(visitor.location(visitor.signIn("gerda", PASSWORD, "/"))).startsWith("/login?refused=too_many");

        SERVER.kill();
        SERVER.start();

        assertThat(visitor.location(visitor.signIn("gerda", PASSWORD, "/"))).startsWith("/login?refused=too_many");
    }

    @Test
    @Order(LAST + 1)
    void noCprNumberEndsUpInALog() throws IOException {
        Visitor visitor = Visitor.to(SERVER);
        visitor.signIn(CPR, CPR, "/" + CPR);
        visitor.get("/" + CPR);
        visitor.get("/api/" + CPR);
        visitor.send(HttpRequest.newBuilder(SERVER.uri("/api/audit"))
                .header("Authorization", "Bearer " + CPR)
                .POST(HttpRequest.BodyPublishers.ofString("{\"cpr\":\"" + CPR)));

        try (Stream<Path> files = Files.walk(SERVER.logs())) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(CPR));
        }
    }

    private static void assertHeaders(HttpResponse<?> answer) {
        assertThat(answer.headers().map())
                .as(answer.uri() + " " + answer.statusCode())
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "strict-transport-security",
                        "cache-control")
                .doesNotContainKeys("server", "x-powered-by");
    }

    private static Visitor admin() {
        return Visitor.signedIn(SERVER, "chef", PASSWORD);
    }

    private static HttpResponse<String> withToken(String token) {
        return Visitor.to(SERVER)
                .send(HttpRequest.newBuilder(SERVER.uri("/api/audit")).header("Authorization", "Bearer " + token));
    }
}
