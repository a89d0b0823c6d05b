package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.QueueLists;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The week's work of the sample: who stands in the queue and why, and that every number is the length of its list. */
@ParameterizedClass
@EnumSource
class QueueIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_THE_SCHOOL = List.of("sessionChanged", "absences");

    private final TestServer server;
    private final String initiative;

    QueueIT(Demo demo) {
        server = demo.server();
        initiative = json("sagsbehandler", "/api/initiatives").findValuesAsText("code").stream()
                .filter(code -> !code.equals("FI-2023"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCounterIsTheLengthOfItsList() {
        QueueLists lists = new QueueLists(path -> json("sagsbehandler", path));

        assertThat(lists.compareCounters("who=mine")).isGreaterThan(50);
        assertThat(lists.compareCounters("who=team")).isGreaterThan(60);
        assertThat(lists.compareCounters("who=nobody")).isPositive();
        assertThat(lists.compareCounters("who=sagsbehandler2&initiative=" + initiative))
                .isEqualTo(10);
        assertThat(lists.compareCounters("who=admin")).isZero();
    }

    @Test
    void everyNumberOfTheLoadIsTheLengthOfItsList() {
        new QueueLists(path -> json("teamleder", path))
                .compareLoad("integration", server.firstDay().minusDays(7).toString());
    }

    @Test
    void theQueueSaysWhyEachOneIsInIt() {
        Map<String, List<String>> why = new TreeMap<>();
        for (JsonNode item : json("sagsbehandler", "/api/queue?who=mine&initiative=" + initiative)
                .path("items")) {
            why.put(item.path("enrolmentRef").asText(), days(item));
        }

        assertThat(why)
                .isEqualTo(Map.ofEntries(
                        Map.entry(ref(1), List.of("contactDue 0")),
                        Map.entry(ref(2), List.of("newForMe -6", "smallStepsDue -6", "noteUnfiled -6")),
                        Map.entry(ref(3), List.of("contactDue -1", "noScreening -16", "smallStepsDue -200")),
                        Map.entry(ref(4), List.of("screeningDue 4")),
                        Map.entry(ref(5), List.of("activityEnds 5", "noteUnfiled -9")),
                        Map.entry(ref(6), List.of("reviewOverdue -10")),
                        Map.entry(ref(7), List.of("smallStepsDue -140", "plannedEndPassed -8")),
                        Map.entry(ref(8), List.of("plannedEndPassed -45", "noActivity -44")),
                        Map.entry(ref(9), List.of("sessionChanged", "stepAndTrack -180")),
                        Map.entry(ref(11), List.of("incompleteOutcome -20")),
                        Map.entry(ref(12), List.of("followUpDue -100", "incompleteOutcome -100")),
                        Map.entry(ref(13), List.of("screeningDue 6")),
                        Map.entry(ref(14), List.of("newForMe -6", "smallStepsDue -6")),
                        Map.entry(ref(28), List.of("contactDue 0", "absences")),
                        Map.entry(ref(31), List.of("followUpDue -190"))));
    }

    private String ref(int number) {
        return String.format("%s-%03d", initiative, number);
    }

    /** Each reason with how many days from the sample's today its day is; those of the job school have days of the week. */
    private List<String> days(JsonNode item) {
        List<String> due = new ArrayList<>();
        for (JsonNode each : item.path("due")) {
            String reason = each.path("reason").asText();
            long day = LocalDate.parse(each.path("on").asText()).toEpochDay()
                    - server.firstDay().toEpochDay();
            due.add(OF_THE_SCHOOL.contains(reason) ? reason : reason + " " + day);
        }
        return due;
    }

    @Test
    void ownCasesComeBeforeThoseOfColleagues() {
        List<String> caseworkers = new ArrayList<>();
        json("sagsbehandler", "/api/queue?who=team&size=100&initiative=" + initiative)
                .path("items")
                .forEach(item -> caseworkers.add(item.path("caseworker").asText("")));

        assertThat(caseworkers).contains("sagsbehandler", "sagsbehandler2", "");
        assertThat(caseworkers.lastIndexOf("sagsbehandler")).isLessThan(caseworkers.indexOf("sagsbehandler2"));
    }

    @Test
    void theLoadSaysWhoMovedAndWhoStandsStill() {
        JsonNode load = json(
                "teamleder",
                "/api/teams/integration/load?since=" + server.firstDay().minusDays(7));

        assertThat(load.path("name").asText()).isEqualTo("Integrationsteamet");
        assertThat(load.path("load").findValuesAsText("caseworker"))
                .containsSubsequence("sagsbehandler", "sagsbehandler2", "sagsbehandler3");
        assertThat(load.path("load")).hasSizeGreaterThan(3);
        assertThat(load.path("moved").path("entered").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(load.path("moved").path("towardJob").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(load.path("moved").path("awayFromJob").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(load.path("standingStill").path("sameStep").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(load.path("medianDaysOnStep").path("3").asInt()).isPositive();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(get("sagsbehandler", "/api/queue?reason=tired").statusCode()).isEqualTo(404);
        assertThat(get("sagsbehandler", "/api/queue?initiative=FI-1999").statusCode())
                .isEqualTo(404);
        assertThat(get("sagsbehandler", "/api/queue?reason=entered").statusCode())
                .isEqualTo(404);
        assertThat(get("sagsbehandler", "/api/queue?since=monday").statusCode()).isEqualTo(422);
        assertThat(get("teamleder", "/api/teams/other/load").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodyListedIsAudited() {
        int listed = json("sagsbehandler", "/api/queue?reason=newForMe&who=mine&initiative=" + initiative)
                .path("items")
                .size();

        assertThat(listed).isEqualTo(2);
        assertThat(json("admin", "/api/audit?user=sagsbehandler").findValuesAsText("purpose"))
                .startsWith("work queue newForMe", "work queue newForMe");
    }

    private JsonNode json(String user, String path) {
        HttpResponse<String> response = get(user, path);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String user, String path) {
        return Visitor.to(server)
                .send(HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer demo-" + user));
    }
}
