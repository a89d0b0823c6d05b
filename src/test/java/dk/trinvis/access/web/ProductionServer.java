package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A server that is no demonstration, with its first administrator {@code chef}; started once for the tests here. */
final class ProductionServer {

    static final String PASSWORD = "hemmelighed12";

    private static final TestServer SERVER = start();

    private ProductionServer() {}

    static TestServer get() {
        return SERVER;
    }

    private static TestServer start() {
        TestServer server = TestServer.create("production", Map.of()).start();
        Path secret = server.data().resolve("setup-secret");
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
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

    static HttpResponse<String> setUp(Visitor visitor, String secret) {
        return visitor.post(
                "/setup-first",
                Map.of("secret", secret, "userName", "chef", "displayName", "Chefen", "password", PASSWORD));
    }
}
