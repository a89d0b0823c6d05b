package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Statements;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people open all day asks the database a handful of questions, however much there is to show. */
class FewStatementsIT {

    private final TestServer server = TestServer.derby();

    @ParameterizedTest
    @CsvSource({
        "/, 10",
        "/figures/status?code=FI-2023&asOf=2023-09-27, 10",
        "/figures/cohort?code=FI-2023&cohort=active&asOf=2023-09-27, 10",
        "/citizen/show?ref=B-0012, 17"
    })
    void aPageAsksTheDatabaseAtMostSoOften(String address, int most) {
        open(address);

        List<String> statements = Statements.during(() -> open(address));

        assertThat(statements).as(address).hasSizeBetween(1, most);
    }

    @Test
    void screeningOnceAsksTheDatabaseAtMostTenTimes() {
        screen("2025-04-01");

        List<String> statements = Statements.during(() -> screen("2025-04-02"));

        assertThat(statements).hasSizeBetween(1, 10);
    }

    private void open(String address) {
        assertThat(send(HttpRequest.newBuilder(server.uri(address)))).isEqualTo(200);
    }

    private void screen(String day) {
        assertThat(send(HttpRequest.newBuilder(server.uri("/api/enrolments/FI-0060/screenings"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"effectiveOn\":\"" + day + "\",\"step\":3,\"reason\":\"Samtale\"}"))))
                .isEqualTo(201);
    }

    private int send(HttpRequest.Builder request) {
        return Visitor.to(server)
                .send(request.header("Authorization", "Bearer demo-teamleder"))
                .statusCode();
    }
}
