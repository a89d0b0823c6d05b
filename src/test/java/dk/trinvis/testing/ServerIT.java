package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server on each database: it starts, it sends the headers of server.xml, it comes back after a kill. */
class ServerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STYLES = "/resources/dkfds/css/dkfds.min.css";

    @ParameterizedTest
    @EnumSource
    void aStaticFileIsServedWithTheHeadersOfAllResponses(Demo demo) throws Exception {
        HttpResponse<String> response = get(demo.server(), STYLES);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLSv1.3 TLS_AES_256_GCM_SHA384",
                "TLSv1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                "TLSv1.2 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"
            })
    void strongCiphersAreSpoken(String spoken) throws Exception {
        try (SSLSocket socket = connect(spoken)) {
            socket.startHandshake();

            assertThat(spoken)
                    .isEqualTo(socket.getSession().getProtocol() + " "
                            + socket.getSession().getCipherSuite());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "TLSv1.2 TLS_DHE_RSA_WITH_AES_256_GCM_SHA384"})
    void otherCiphersAreNot(String spoken) throws Exception {
        try (SSLSocket socket = connect(spoken)) {
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    /** Speaks only one protocol with one cipher, and trusts any certificate. */
    private static SSLSocket connect(String spoken) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustAnybody()}, null);
        URI address = TestServer.derby().secureUri("/");
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(address.getHost(), address.getPort());
        String[] words = spoken.split(" ", 2);
        socket.setEnabledProtocols(new String[] {words[0]});
        socket.setEnabledCipherSuites(new String[] {words[1]});
        return socket;
    }

    private static final class TrustAnybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Test
    void postgresKeepsWhatItCommits() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Connection connection = TestDatabase.postgres().connect();
                    Statement statement = connection.createStatement();
                    ResultSet shown = statement.executeQuery("SHOW " + setting)) {
                assertThat(shown.next()).isTrue();
                assertThat(shown.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void aKilledServerStartsAgainOnTheSameData() throws Exception {
        TestServer server = TestServer.create("killed", Map.of()).start();
        server.kill();
        assertThat(server.data().resolve("derby")).isDirectory();

        server.start();

        assertThat(get(server, STYLES).statusCode()).isEqualTo(200);
        try (Stream<Path> logs = Files.list(server.logs())) {
            assertThat(logs.map(log -> log.getFileName().toString())).contains("messages.log", "derby.log");
        }
        server.stop();
    }

    private static HttpResponse<String> get(TestServer server, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
