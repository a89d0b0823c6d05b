package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When a case comes into the work queue and when it leaves it, in cases that are nobody else's example. */
@ParameterizedClass
@EnumSource
class QueueRulesIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String NEW_CASE = "/api/enrolments/FI-" + TODAY.getYear() + "-026";

    private final Script caseworker;

    QueueRulesIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
    }

    @Test
    void aContactMovedToAnEarlierDayIsDueOnTheDayThatTheLastNoteStates() {
        note(5, 6);
        assertThat(due(NEW_CASE)).doesNotContainKey("contactDue");

        note(4, -1);
        note(3, null);
        assertThat(due(NEW_CASE)).containsEntry("contactDue", -1L);

        note(0, null);
        assertThat(due(NEW_CASE)).doesNotContainKey("contactDue");
    }

    @Test
    void aNoteThatIsNotFiledMoreThanFiveDaysAfterTheContactIsOverdueUntilItIsFiled() {
        String ended = "/api/enrolments/FI-" + TODAY.getYear() + "-033";
        String late = ",\"reason\":\"Fundet på papir\"";
        done(caseworker.post(ended + "/notes", body(5, late)));
        assertThat(due(ended)).doesNotContainKey("noteUnfiled");

        HttpResponse<String> written = caseworker.post(ended + "/notes", body(6, late));
        done(written);
        assertThat(due(ended)).containsEntry("noteUnfiled", -6L);

        String note = written.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/api/)", "");
        String filed = ",\"journalNumber\":\"15.40.00-G01-1-26\"";
        done(caseworker.put(note, caseworker.version(note), body(6, filed)));
        assertThat(due(ended)).doesNotContainKey("noteUnfiled");
    }

    private static String body(int daysAgo, String more) {
        return "{\"day\":\"" + TODAY.minusDays(daysAgo) + "\",\"kind\":\"phone_call\",\"text\":\"Ringede\"" + more
                + "}";
    }

    @Test
    void anActivityThatBeginsMonthsAfterTheOneBeforeLeavesAGap() {
        activity("danish_course", -1, 5);
        assertThat(due(NEW_CASE)).containsEntry("activityEnds", 5L);

        activity("utility_work", 90, 120);
        assertThat(due(NEW_CASE)).containsEntry("activityEnds", 5L);

        activity("mentor_support", 8, 89);
        assertThat(due(NEW_CASE)).doesNotContainKey("activityEnds");
    }

    @Test
    void anOutcomeIsIncompleteHoweverLongAgoUntilItsDestinationIsFilledIn() {
        String path = "/api/enrolments/FI-0023";
        String firstDay = caseworker.json(path).path("firstDay").asText();
        String lastDay = TODAY.minusDays(300).toString();
        done(caseworker.post(
                path + "/end", "{\"lastDay\":\"" + lastDay + "\",\"endReason\":\"other\",\"reason\":\"Fundet nu\"}"));
        assertThat(due(path)).containsEntry("incompleteOutcome", -300L);

        done(caseworker.put(
                path + "/days",
                caseworker.version(path),
                "{\"firstDay\":\"" + firstDay + "\",\"lastDay\":\"" + lastDay
                        + "\",\"endReason\":\"other\",\"destination\":\"higher_education\",\"reason\":\"Fundet\"}"));
        assertThat(due(path)).doesNotContainKey("incompleteOutcome").containsKey("followUpDue");

        done(caseworker.delete(path + "/end", caseworker.version(path), "{\"reason\":\"Kom tilbage\"}"));
        assertThat(due(path)).doesNotContainKey("followUpDue");
    }

    @Test
    void aScreeningThatIsAskedForIsDueByThatDayUntilThereHasBeenOne() {
        String change = remind(7);
        assertThat(due(NEW_CASE)).containsEntry("screeningDue", 7L);
        assertThat(fates(change)).containsExactly("done", "skipped");
        assertThat(fates(remind(7))).containsExactly("unchanged", "skipped");

        done(caseworker.post(change + "/undo", ""));
        assertThat(fates(change)).containsExactly("undone", "skipped");
        assertThat(due(NEW_CASE)).doesNotContainKey("screeningDue");

        remind(7);
        remind(0);
        assertThat(due(NEW_CASE)).containsEntry("screeningDue", 0L);
        done(caseworker.post(
                NEW_CASE + "/screenings", "{\"effectiveOn\":\"" + TODAY + "\",\"step\":3,\"reason\":\"Samtale\"}"));
        assertThat(due(NEW_CASE)).doesNotContainKey("screeningDue");
        assertThat(fates(remind(7))).containsExactly("skipped", "skipped");
    }

    /** Asks for a screening of the new case, and of one that is not there; answers the change's address. */
    private String remind(int days) {
        HttpResponse<String> made = caseworker.post(
                "/api/bulk-changes",
                "{\"action\":\"remind\",\"from\":\"" + TODAY.plusDays(days) + "\",\"enrolments\":[\""
                        + NEW_CASE.substring(NEW_CASE.lastIndexOf('/') + 1) + "\",\"nobody\"]}");
        done(made);
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    private List<String> fates(String change) {
        return caseworker.json(change).path("rows").findValuesAsText("fate");
    }

    private void note(int daysAgo, @Nullable Integer contactIn) {
        String next = contactIn == null ? "" : ",\"nextContactOn\":\"" + TODAY.plusDays(contactIn) + '"';
        done(caseworker.post(
                NEW_CASE + "/notes",
                "{\"day\":\"" + TODAY.minusDays(daysAgo) + "\",\"kind\":\"phone_call\",\"text\":\"Ringede\"" + next
                        + "}"));
    }

    private void activity(String type, int first, int last) {
        done(caseworker.post(
                NEW_CASE + "/activities",
                "{\"type\":\"" + type + "\",\"firstDay\":\"" + TODAY.plusDays(first) + "\",\"lastDay\":\""
                        + TODAY.plusDays(last) + "\",\"purpose\":\"Prøve\",\"nextStep\":\"Prøve\"}"));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    /** Why the case stands in the queue, with how many days from today each day is. */
    private Map<String, Long> due(String path) {
        String ref = path.substring(path.lastIndexOf('/') + 1);
        String initiative = ref.substring(0, ref.lastIndexOf('-')).replaceAll("^FI$", "FI-2023");
        Map<String, Long> due = new TreeMap<>();
        for (JsonNode item : caseworker
                .json("/api/queue?who=team&size=100&initiative=" + initiative)
                .path("items")) {
            if (item.path("enrolmentRef").asText().equals(ref)) {
                item.path("due")
                        .forEach(one -> due.put(
                                one.path("reason").asText(),
                                ChronoUnit.DAYS.between(
                                        TODAY, LocalDate.parse(one.path("on").asText()))));
            }
        }
        return due;
    }
}
