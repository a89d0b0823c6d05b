package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.Statements;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people open all day asks the database a handful of questions, however much there is to show. */
class FewStatementsIT {

    private static final int MOST = 10;
    private static final Pattern ACTIVITY = Pattern.compile("/activity/show\\?id=([^\"]+)");

    private static final int LOOKS = 3;

    private static LocalDate day = LocalDate.of(2025, 6, 1);

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
                "/citizen/show?ref=B-2008",
                "/enrolment/screen?ref=FI-0012",
                "/enrolment/end?ref=FI-0012",
                "/enrolment/days?ref=FI-0012",
                "/enrolment/note?ref=FI-0012",
                "/enrolment/indicators?ref=FI-0034",
                "/enrolment/target-group?ref=FI-0012",
                "/enrolment/follow-up?ref=FI-0001&weeks=13",
                "/enrolment/follow-ups?whose=team",
                "/enrolment/pool?initiative=FI-2023",
                "/jobschool/tracks?initiative=FI-2023",
                "/jobschool/board?initiative=FI-2023",
                "/jobschool/location-use",
                "/figures/sessions?code=FI-2023&group=held",
                "/figures/cohort?code=FI-2023&cohort=active&asOf=2023-09-27&step=3&sort=-name",
                "/jobschool/case?ref=FI-0012",
                "/jobschool/plan?initiative=FI-2023",
                "/jobschool/track?initiative=FI-2023&track=spor-2",
                "/enrolment/refer?citizen=B-0012",
                "/enrolment/admit?citizen=B-0012",
                "/activity/new?ref=FI-0012",
                "/jobschool/notices?who=team",
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

    /** The figures of a day are known once they were asked for, until somebody records something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/status?code=FI-2023&asOf=2023-09-27",
                "/figures/cohort?code=FI-2023&cohort=active&asOf=2023-09-27"
            })
    void aPageOfKnownFiguresAsksTheDatabaseFewTimes(String address) {
        open(address);

        assertThat(fewest(address, () -> {})).as(address).hasSizeBetween(1, MOST);
    }

    /** Right after somebody recorded something, so that no figure is known already. */
    private void expectFew(String address) {
        open(address);

        assertThat(fewest(address, this::screen)).as(address).hasSizeBetween(1, MOST);
    }

    /**
     * Of a few looks: words that hardly ever change are read once a minute by whoever comes first, not by the same page
     * time after time.
     */
    private List<String> fewest(String address, Runnable before) {
        return IntStream.range(0, LOOKS)
                .mapToObj(look -> {
                    before.run();
                    return Statements.during(() -> open(address));
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    @Test
    void screeningOnceAsksTheDatabaseFewTimes() {
        screen();

        List<String> statements = Statements.during(this::screen);

        assertThat(statements).hasSizeBetween(1, MOST);
    }

    private String open(String address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(address)));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** On the day after that of the last time. */
    private void screen() {
        day = day.plusDays(1);
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
