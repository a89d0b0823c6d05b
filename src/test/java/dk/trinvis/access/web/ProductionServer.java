package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestBrowser;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that is no demonstration, with its first administrator {@code chef}; started once for the tests here. */
final class ProductionServer {

    static final String PASSWORD = "hemmelighed12";

    private static final Pattern TOKEN = Pattern.compile("(?:\"token\":\"|id=\"token\">)([A-Za-z0-9_-]+)");
    private static final TestServer SERVER = start();

    private ProductionServer() {}

    static TestServer get() {
        return SERVER;
    }

    static LocalDate tomorrow() {
        return new Clock().today().plusDays(1);
    }

    /** The first administrator's, with a new token. */
    static Script asChef() {
        Visitor chef = Visitor.signedIn(SERVER, "chef", PASSWORD);
        HttpRequest.Builder request = chef.form("/api/users/chef/tokens/script", Map.of())
                .setHeader("Content-Type", "application/json")
                .header("X-CSRF-Token", chef.token())
                .PUT(BodyPublishers.ofString("{\"lastDay\":\"" + tomorrow() + "\"}"));
        return script("chef", chef.send(request));
    }

    /** Somebody's, with the token that an answer shows. */
    static Script script(String userName, HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return new Script(SERVER, userName, found.group(1));
    }

    private static TestServer start() {
        TestServer server = TestServer.create("production", Map.of()).start();
        Path secret = server.data().resolve("setup-secret");
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
            assertThat(faultsOfTheSetUpPage(server)).isEmpty();
            Visitor visitor = Visitor.to(server);
            assertThat(visitor.location(setUp(visitor, "guess"))).isEqualTo("/setup?refused=secret");
            assertThat(visitor.location(setUp(visitor, Files.readString(secret))))
                    .isEqualTo("/login");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(secret).doesNotExist();
        return server;
    }

    /** Nobody can look at it later. */
    private static List<String> faultsOfTheSetUpPage(TestServer server) {
        List<String> faults = new ArrayList<>();
        for (String language : List.of("da", "en")) {
            try (BrowserContext window = TestBrowser.window(language)) {
                Page page = window.newPage();
                page.navigate(
                        server.uri("/setup?refused=secret&lang=" + language).toString());
                assertThat(page.locator("#secret").count()).isOne();
                faults.addAll(TestBrowser.faults(page));
            }
        }
        return faults;
    }

    static HttpResponse<String> setUp(Visitor visitor, String secret) {
        return visitor.post(
                "/setup-first",
                Map.of("secret", secret, "userName", "chef", "displayName", "Chefen", "password", PASSWORD));
    }
}
