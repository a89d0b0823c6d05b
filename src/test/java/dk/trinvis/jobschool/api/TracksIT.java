package dk.trinvis.jobschool.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.School;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tracks made, changed from a day on, corrected and closed; each test makes its own and closes it. */
@ParameterizedClass
@EnumSource
class TracksIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final String TRACKS = "/api/initiatives/FI-2023/tracks";

    private final Script lead;
    private final Script caseworker;
    private final String track = TRACKS + Names.code("/t-");

    TracksIT(Demo demo) {
        lead = new Script(demo.server(), "teamleder");
        caseworker = new Script(demo.server(), "sagsbehandler");
    }

    @Test
    void aChangeIsANewVersionFromItsDay() {
        put(track(TODAY, "\"seats\":8"), 200);

        put(track(LATER, "\"seats\":12,\"weeks\":10"), 200);

        JsonNode versions = lead.json(track);
        assertThat(seats()).containsExactly("8", "12");
        assertThat(versions.findValuesAsText("lastDay"))
                .containsExactly(LATER.minusDays(1).toString());
        assertThat(lead.json(TRACKS).findValuesAsText("code")).contains("spor-1", "spor-2", "spor-3");
        assertThat(caseworker.json(track)).isEqualTo(versions);
        close();
    }

    @Test
    void whatHoldsFromADayIsSaidOtherwiseOnlyAsACorrectionWithAReason() {
        put(track(TODAY, "\"seats\":8"), 200);
        put(track(TODAY, "\"seats\":9"), 409);
        put(track(LATER, "\"seats\":9,\"correctionReason\":\"Tastefejl\""), 422);

        put(track(TODAY, "\"seats\":9,\"correctionReason\":\"Tastefejl\""), 200);

        JsonNode versions = lead.json(track);
        assertThat(versions.findValuesAsText("seats")).containsExactlyInAnyOrder("8", "9");
        assertThat(versions.findValuesAsText("correctionReason")).containsExactly("Tastefejl");
        close();
    }

    @Test
    void theSameSentAgainChangesNothing() {
        put(track(TODAY, "\"seats\":8"), 200);
        String version = lead.version(track);

        put(track(TODAY, "\"seats\":8"), 200);

        assertThat(lead.version(track)).isEqualTo(version);
        close();
    }

    @Test
    void theSecondOfTwoIsToldThatItHasChanged() {
        put(track(TODAY, "\"seats\":8"), 200);
        String seen = lead.version(track);
        assertThat(lead.put(track, seen, track(LATER, "\"seats\":9")).statusCode())
                .isEqualTo(200);

        HttpResponse<String> second = lead.put(track, seen, track(LATER.plusDays(1), "\"seats\":10"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(seats()).containsExactly("8", "9");
        close();
    }

    @Test
    void thePaperNamesWhereATrackUsuallyMeetsAndNoPlaceThatNobodyHasNamed() {
        School school = School.on(lead.server());
        String own = "/api/initiatives/" + school.initiative();
        String name = lead.json("/api/locations/" + school.place()).path("name").asText();
        assertThat(lead.get(own + "/status.html").body()).doesNotContain(name);

        String made = track(TODAY, "\"location\":\"" + school.place() + "\"");
        assertThat(lead.put(own + "/tracks/vaerksted", "*", made).statusCode()).isEqualTo(200);

        assertThat(lead.json(own + "/tracks/vaerksted").findValuesAsText("location"))
                .containsExactly(school.place());
        assertThat(lead.get(own + "/status.html").body()).contains(name);
        assertThat(lead.get(own + "/status.html?asOf=" + TODAY.minusDays(1)).body())
                .doesNotContain(name);
    }

    @Test
    void aTrackThatHasClosedTakesNobody() {
        put(track(TODAY, "\"lastDay\":\"" + LATER + "\""), 200);
        String code = track.substring(track.lastIndexOf('/') + 1);

        HttpResponse<String> late = lead.post(
                "/api/bulk-changes",
                "{\"action\":\"track\",\"to\":\"" + code + "\",\"from\":\"" + LATER.plusDays(1)
                        + "\",\"enrolments\":[\"FI-0012\"]}");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("\"field\":\"to\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":\"\"| title",
                "\"firstTargetStep\":0| firstTargetStep",
                "\"firstTargetStep\":4,\"lastTargetStep\":2| lastTargetStep",
                "\"lastTargetStep\":6| lastTargetStep",
                "\"seats\":0| seats",
                "\"seats\":1000| seats",
                "\"weeks\":-1| weeks",
                "\"responsible\":\"konge\"| responsible",
                "\"location\":\"ingensteds\"| location",
                "\"lastDay\":\"2020-01-01\"| lastDay",
                "\"lastDay\":\"9999-12-31\"| lastDay",
                "\"from\":\"9999-12-31\"| from",
                "\"from\":null| from"
            })
    void whatCannotBeIsRefusedWithItsField(String wrong, String field) {
        HttpResponse<String> answer = lead.put(track, "*", track(TODAY, wrong));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        assertThat(lead.get(track).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoPlansTheSchoolOfTheTeamMakesTracks() {
        assertThat(caseworker.put(track, "*", track(TODAY, "\"seats\":8")).statusCode())
                .isEqualTo(403);
        assertThat(new Script(lead.server(), "konsulent")
                        .put(track, "*", track(TODAY, "\"seats\":8"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(lead.get(track).statusCode()).isEqualTo(404);
    }

    /** Of the versions that count. */
    private List<String> seats() {
        List<String> seats = new ArrayList<>();
        lead.json(track).forEach(version -> {
            if (!version.has("replacedAt")) {
                seats.add(version.path("seats").asText());
            }
        });
        return seats;
    }

    private void put(String body, int status) {
        HttpResponse<String> answer = lead.put(track, "*", body);
        assertThat(answer.statusCode()).as(body + " " + answer.body()).isEqualTo(status);
    }

    private void close() {
        put(track(TODAY, "\"seats\":8,\"lastDay\":\"" + TODAY + "\",\"correctionReason\":\"Oprydning\""), 200);
    }

    /** What is said last of a field counts. */
    private static String track(LocalDate from, String rest) {
        String all = "{\"from\":\"" + from + "\",\"title\":\"Spor X\",\"firstTargetStep\":2,\"lastTargetStep\":3,"
                + rest + "}";
        for (String field : new String[] {"from", "title", "firstTargetStep", "lastTargetStep"}) {
            String own = "\"" + field + "\":";
            if (rest.contains(own)) {
                all = all.replaceFirst(own + "[^,]*,", "");
            }
        }
        return all;
    }
}
