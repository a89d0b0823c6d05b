package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Statements;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people open all day asks the database a handful of questions, however much there is to show. */
class FewStatementsIT {

    private static final int MOST = 10;

    private static final int LOOKS = 3;

    private static LocalDate day = LocalDate.of(2025, 6, 1);

    private final TestServer server = TestServer.derby();

    static Stream<EveryPage.Row> pages() {
        return EveryPage.ROWS.stream().filter(row -> row.status() == 200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksTheDatabaseFewTimes(EveryPage.Row row) {
        String address = MadeForPages.filled(row.address());
        open(row.user(), address);

        List<String> fewest = fewest(row.user(), address);

        assertThat(fewest).as(row.address()).hasSizeLessThanOrEqualTo(MOST);
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                Arguments.of("/citizen/find", Map.of("sought", "318199-3977")),
                Arguments.of("/citizen/find", Map.of("sought", "318199-3977", "register", "yes")),
                Arguments.of("/citizen/create/save", Map.of("name", "Goran Ågård-Prøve")),
                Arguments.of("/exchange/bulk/save", Map.of("action", "track", "of", "sagsbehandler", "to", "x")),
                Arguments.of("/enrolment/pool/save", Map.of("initiative", "{pool}", "places", "mange")),
                Arguments.of("/enrolment/referral/save", Map.of("id", "{waits}", "decision", "x")));
    }

    /** What answers a POST itself: what was sought by number, and forms that are refused. */
    @ParameterizedTest
    @MethodSource("posts")
    void aPageThatAnswersAFormAsksTheDatabaseFewTimes(String address, Map<String, String> fields) {
        Visitor lead = Visitor.signedIn(server, "teamleder", "trinvis-demo");
        Map<String, String> filled = new HashMap<>(fields);
        filled.replaceAll((name, value) -> MadeForPages.filled(value));
        lead.post(address, filled);

        List<String> statements = Statements.during(
                () -> assertThat(lead.post(address, filled).statusCode()).isIn(200, 422));

        assertThat(statements).as(address).hasSizeBetween(1, MOST);
    }

    /**
     * Of the first of a few looks with few, each after something was recorded, so that no figure is known already: words that
     * hardly ever change are read once a minute by whoever comes first, not by the same page time after time.
     */
    private List<String> fewest(String user, String address) {
        List<String> statements = List.of();
        for (int look = 0; look == 0 || (look < LOOKS && statements.size() > MOST); look++) {
            screen();
            statements = Statements.during(() -> open(user, address));
        }
        return statements;
    }

    @Test
    void screeningOnceAsksTheDatabaseFewTimes() {
        screen();

        List<String> statements = Statements.during(this::screen);

        assertThat(statements).hasSizeBetween(1, MOST);
    }

    private String open(String user, String address) {
        HttpResponse<String> answer = send(user, HttpRequest.newBuilder(server.uri(address)));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** On the day after that of the last time. */
    private void screen() {
        day = day.plusDays(1);
        assertThat(send(
                                "teamleder",
                                HttpRequest.newBuilder(server.uri("/api/enrolments/FI-0060/screenings"))
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(
                                                "{\"effectiveOn\":\"" + day + "\",\"step\":3,\"reason\":\"Samtale\"}")))
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> send(String user, HttpRequest.Builder request) {
        return Visitor.to(server).send(request.header("Authorization", "Bearer demo-" + user));
    }
}
