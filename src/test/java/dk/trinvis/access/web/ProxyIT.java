package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a proxy says of a visitor is believed where its address is in {@code TRINVIS_PROXIES}, and nowhere else. */
class ProxyIT {

    @Test
    void aWrongPasswordCountsForTheVisitorBehindTheProxy() throws Exception {
        guess("203.0.113.7");

        assertThat(guessesFrom("203.0.113.7")).isEqualTo(1);
    }

    @Test
    void anAddressThatAVisitorMadeUpIsNotBelieved() throws Exception {
        guess("203.0.113.8, 198.51.100.1");

        assertThat(guessesFrom("203.0.113.8")).isZero();
    }

    @Test
    void nobodyIsBelievedUnlessTheSettingNamesThem() {
        assertThat(languageCookie(TestServer.postgres())).contains("Secure");
        assertThat(languageCookie(TestServer.derby())).doesNotContain("Secure");
    }

    private static void guess(String forwardedFor) {
        Visitor visitor = Visitor.to(TestServer.postgres());
        Map<String, String> form = Map.of("userName", "nobody" + forwardedFor, "password", "guess", "next", "/");
        assertThat(visitor.location(
                        visitor.send(visitor.form("/sign-in", form).header("X-Forwarded-For", forwardedFor))))
                .startsWith("/login?refused=wrong");
    }

    private static int guessesFrom(String address) throws SQLException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = TestServer.connectToPostgres();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COALESCE(SUM(failures), 0) FROM sign_in_failures WHERE counter_key = ?")) {
            statement.setString(1, "source " + HexFormat.of().formatHex(hash));
            try (ResultSet sum = statement.executeQuery()) {
                sum.next();
                return sum.getInt(1);
            }
        }
    }

    private static String languageCookie(TestServer server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/login?lang=en"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https");
        return Visitor.to(server).send(request).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.startsWith("trinvis="))
                .findFirst()
                .orElseThrow();
    }
}
