package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Statements;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people open all day asks the database a handful of questions, however much there is to show. */
class FewStatementsIT {

    private static final int MOST = 10;
    private static final Pattern ACTIVITY = Pattern.compile("/activity/show\\?id=([^\"]+)");

    private final TestServer server = TestServer.derby();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?who=team",
                "/citizen/search?q=an",
                "/citizen/show?ref=B-0012",
                "/citizen/show?ref=B-0001",
                "/citizen/show?ref=B-0034",
                "/figures/status?code=FI-2023&asOf=2023-09-27",
                "/figures/cohort?code=FI-2023&cohort=active&asOf=2023-09-27",
                "/enrolment/screen?ref=FI-0012",
                "/enrolment/end?ref=FI-0012",
                "/enrolment/days?ref=FI-0012",
                "/enrolment/note?ref=FI-0012",
                "/enrolment/indicators?ref=FI-0034",
                "/enrolment/follow-up?ref=FI-0001&weeks=13",
                "/enrolment/follow-ups?whose=team",
                "/enrolment/pool?initiative=FI-2023",
                "/enrolment/refer?citizen=B-0012",
                "/enrolment/admit?citizen=B-0012",
                "/activity/new?ref=FI-0012",
                "/figures/team",
                "/exchange/bulk?action=track&ref=FI-0012&ref=FI-0013",
                "/exchange/bulk?action=reassign&ref=FI-0012&ref=FI-0013"
            })
    void aPageAsksTheDatabaseFewTimes(String address) {
        expectFew(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activity/show?id=", "/activity/change?deed=complete&id="})
    void thePagesOfAnActivityAskTheDatabaseFewTimes(String address) {
        Matcher activity = ACTIVITY.matcher(open("/citizen/show?ref=B-0012"));
        assertThat(activity.find()).isTrue();

        expectFew(address + activity.group(1));
    }

    private void expectFew(String address) {
        open(address);

        List<String> statements = Statements.during(() -> open(address));

        assertThat(statements).as(address).hasSizeBetween(1, MOST);
    }

    @Test
    void screeningOnceAsksTheDatabaseFewTimes() {
        screen("2025-04-01");

        List<String> statements = Statements.during(() -> screen("2025-04-02"));

        assertThat(statements).hasSizeBetween(1, MOST);
    }

    private String open(String address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(address)));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private void screen(String day) {
        assertThat(send(HttpRequest.newBuilder(server.uri("/api/enrolments/FI-0060/screenings"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"effectiveOn\":\"" + day + "\",\"step\":3,\"reason\":\"Samtale\"}")))
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Visitor.to(server).send(request.header("Authorization", "Bearer demo-teamleder"));
    }
}
