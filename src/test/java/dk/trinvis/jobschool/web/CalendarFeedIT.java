package dk.trinvis.jobschool.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Clock;
import dk.trinvis.testing.OtherTeam;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a calendar's secret address and an instructor's list show when another team has taken the initiative over. */
class CalendarFeedIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String INITIATIVE = "/api/initiatives/KALENDER";
    private static final Pattern SECRET = Pattern.compile("/calendar/[A-Za-z0-9_-]+\\.ics");

    private final TestServer server = OtherTeam.server();
    private final Visitor lead = Visitor.signedIn(server, "teamleder", "trinvis-demo");

    @Test
    void norDoesItsInstructorSeeTheSession() {
        answeredBy("integration");
        String attendance = "/api/sessions/" + planned("underviser") + "/attendance";
        Script instructor = new Script(server, "underviser");
        assertThat(instructor.get(attendance).statusCode()).isEqualTo(200);
        Visitor start = Visitor.signedIn(server, "underviser", "trinvis-demo");
        assertThat(start.get("/").body()).contains("Feedhuset");

        answeredBy("oest");

        assertThat(instructor.get(attendance).statusCode()).isEqualTo(404);
        assertThat(start.get("/").body()).doesNotContain("Feedhuset");
    }

    @Test
    void anInstructorHasOneOfWhatTheyTeachAndNoneOfATrack() {
        answeredBy("integration");
        planned("underviser");
        Visitor instructor = Visitor.signedIn(server, "underviser", "trinvis-demo");
        assertThat(instructor.get("/").body()).contains("href=\"/jobschool/calendars\"");
        assertThat(fetch(feed(instructor, "own")).body()).contains("Feedhuset");

        assertThat(instructor.get("/jobschool/calendars").body()).doesNotContain("spor-k");
        assertThat(instructor
                        .post("/jobschool/calendars/save", Map.of("feed", "KALENDER spor-k"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void itShowsNothingOfAnInitiativeThatIsNoLongerTheirs() {
        answeredBy("integration");
        planned("teamleder");
        String own = feed(lead, "own");
        String ofTrack = feed(lead, "KALENDER spor-k");
        assertThat(fetch(own).body()).contains("Feedhuset");
        assertThat(fetch(ofTrack).body()).contains("Feedhuset");

        answeredBy("oest");

        assertThat(fetch(ofTrack).statusCode()).isEqualTo(404);
        assertThat(fetch(own).statusCode()).isEqualTo(200);
        assertThat(fetch(own).body()).doesNotContain("Feedhuset");
    }

    private void answeredBy(String team) {
        HttpResponse<String> answer = new Script(server, "admin")
                .put(
                        INITIATIVE,
                        "*",
                        "{\"title\":\"Kalender\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\",\"team\":\""
                                + team + "\",\"screeningWeeks\":104}");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private String planned(String instructor) {
        Script script = new Script(server, "teamleder");
        script.put(
                INITIATIVE + "/tracks/spor-k",
                "*",
                "{\"from\":\"" + TODAY + "\",\"title\":\"Spor K\",\"firstTargetStep\":2,\"lastTargetStep\":3}");
        String place = script.made(
                "/api/locations", "{\"name\":\"Feedhuset\",\"kind\":\"own\",\"purposes\":[\"job_centre\"]}");
        return script.made(
                INITIATIVE + "/sessions",
                "{\"track\":\"spor-k\",\"location\":\"" + place + "\",\"instructor\":\"" + instructor
                        + "\",\"day\":\"" + TODAY
                        + "\",\"starts\":\"07:00\",\"ends\":\"07:30\",\"reason\":\"To hold\"}");
    }

    private static String feed(Visitor of, String sessions) {
        of.get("/jobschool/calendars");
        of.post("/jobschool/calendars/save", Map.of("feed", sessions));
        Matcher made = SECRET.matcher(of.get("/jobschool/calendars").body());
        assertThat(made.find()).isTrue();
        return made.group();
    }

    private HttpResponse<String> fetch(String address) {
        return Visitor.to(server).get(address);
    }
}
