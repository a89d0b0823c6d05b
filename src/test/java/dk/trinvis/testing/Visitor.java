package dk.trinvis.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows no redirect, and posts forms with the token of its last page. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private final TestServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token = "";

    private Visitor(TestServer server) {
        this.server = server;
    }

    /** Somebody nobody knows. */
    public static Visitor to(TestServer server) {
        return new Visitor(server);
    }

    /** Somebody signed in; fails when the password is wrong. */
    public static Visitor signedIn(TestServer server, String userName, String password) {
        Visitor visitor = to(server);
        HttpResponse<String> answer = visitor.signIn(userName, password, "/");
        if (visitor.location(answer).startsWith("/login")) {
            throw new IllegalStateException("could not sign in as " + userName);
        }
        visitor.get("/");
        return visitor;
    }

    public HttpResponse<String> signIn(String userName, String password, String next) {
        return post("/sign-in", Map.of("userName", userName, "password", password, "next", next));
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(path)));
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /** What a hidden field of the form on a page holds. */
    public String hidden(String path, String field) {
        Matcher found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"")
                .matcher(get(path).body());
        if (!found.find()) {
            throw new IllegalStateException("no " + field + " on " + path);
        }
        return found.group(1);
    }

    /** Posts a form as a page of ours would. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** As {@link #post}, to be changed before it is sent. */
    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&csrf=" + token));
        return HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where an answer leads; empty text when it leads nowhere. */
    public String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The cookie of the session, if there is one. */
    public Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("trinvis"))
                .findFirst();
    }

    /** Shows the cookie of a session again, as somebody who stole it would. */
    public void show(HttpCookie cookie) {
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(server.uri("/"), cookie);
    }

    /** The token of the last page, for a header. */
    public String token() {
        return token;
    }

    /** Forgets the token of the last page. */
    public void forgetToken() {
        token = "";
    }
}
