package dk.trinvis.jobschool.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Seats on a track, its waiting list, and who leaves it; on a track of each test's own, for every step and with one seat. */
@ParameterizedClass
@EnumSource
class AssigningIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final String INITIATIVE = "/api/initiatives/PLADS";
    private static final int ROUNDS = 5;

    private final Script caseworker;
    private final Script lead;
    private List<String> cases = List.of();
    private final String code = Names.code("a-");

    AssigningIT(Demo demo) {
        caseworker = new Script(demo.server(), "sagsbehandler");
        lead = new Script(demo.server(), "teamleder");
    }

    /** In an initiative of these tests, on step 3. */
    @BeforeEach
    void threeCasesAndATrackWithOneSeat() {
        new Script(lead.server(), "admin")
                .put(
                        INITIATIVE,
                        "*",
                        "{\"title\":\"Pladser\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                                + "\"team\":\"integration\",\"screeningWeeks\":104}");
        cases = Stream.generate(this::enrolled).limit(3).toList();
        track(code, "\"seats\":1,\"criterion\":\"efter en samtale\"", 2, 5);
    }

    private String enrolled() {
        String citizen = lead.made("/api/citizens", "{\"name\":\"" + Names.unlike() + " Prøve\"}");
        String ref = lead.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"PLADS\",\"firstDay\":\"" + TODAY + "\"}");
        lead.made(
                "/api/enrolments/" + ref + "/screenings",
                "{\"effectiveOn\":\"" + TODAY + "\",\"step\":3,\"reason\":\"Samtale\"}");
        return ref;
    }

    @Test
    void ofTwoAtOnceOnTheLastSeatOneGetsItAndTheOtherWaits() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String last = code + round;
            track(last, "\"seats\":1", 2, 5);
            CyclicBarrier together = new CyclicBarrier(2);
            List<CompletableFuture<HttpResponse<String>>> both = Stream.of(cases.get(0), cases.get(1))
                    .map(ref -> CompletableFuture.supplyAsync(() -> {
                        await(together);
                        return caseworker.post(at(ref), wanted(last, ""));
                    }))
                    .toList();

            List<Integer> answers = both.stream()
                    .map(answer -> answer.join().statusCode())
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(201, 202);
            assertThat(total("track-" + last)).isOne();
            assertThat(total("waiting-" + last)).isOne();
            both.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 202)
                    .forEach(answer -> assertThat(answer.body()).contains("\"state\":\"waiting\"", "venteliste"));
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void theSameKeyIsAnsweredTheSameAndDoesItOnce() {
        String key = UUID.randomUUID().toString();
        assertThat(caseworker.post(at(cases.get(0)), wanted(code, "")).statusCode())
                .isEqualTo(201);

        HttpResponse<String> first = caseworker.postOnce(at(cases.get(1)), key, wanted(code, ""));
        HttpResponse<String> second = caseworker.postOnce(at(cases.get(1)), key, wanted(code, ""));

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(caseworker.json(at(cases.get(1))).path("waiting")).hasSize(1);
    }

    @Test
    void whoWaitedGetsTheSeatWhenItIsFreeAndWaitsNoLonger() {
        caseworker.post(at(cases.get(0)), wanted(code, ""));
        caseworker.post(at(cases.get(1)), wanted(code, ""));
        assertThat(caseworker
                        .post(
                                at(cases.get(0)) + "/ending",
                                "{\"endedAs\":\"completed\",\"lastDay\":\"" + TODAY.plusDays(6) + "\"}")
                        .statusCode())
                .isEqualTo(204);

        HttpResponse<String> answer =
                caseworker.post(at(cases.get(1)), wanted(code, ",\"from\":\"" + TODAY.plusDays(7) + "\""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode completed = caseworker.json(at(cases.get(0))).path("assignments");
        assertThat(completed.path(completed.size() - 1).path("endedAs").asText())
                .isEqualTo("completed");
        assertThat(caseworker
                        .json(at(cases.get(1)))
                        .path("waiting")
                        .path(0)
                        .path("lastDay")
                        .asText())
                .isEqualTo(TODAY.plusDays(6).toString());
        lead.post(
                at(cases.get(1)) + "/ending", "{\"endedAs\":\"withdrawn\",\"lastDay\":\"" + TODAY.plusDays(7) + "\"}");
    }

    @Test
    void howItEndedIsSaidOtherwiseOnlyAsACorrectionWithAReason() {
        caseworker.post(at(cases.get(0)), wanted(code, ""));
        String ending = at(cases.get(0)) + "/ending";
        caseworker.post(ending, "{\"endedAs\":\"completed\"}");

        HttpResponse<String> bare = caseworker.post(ending, "{\"endedAs\":\"withdrawn\"}");

        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("\"field\":\"reason\"");
        assertThat(caseworker
                        .post(ending, "{\"endedAs\":\"withdrawn\",\"reason\":\"Forkert knap\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(caseworker.json(at(cases.get(0))).findValuesAsText("endedAs"))
                .containsExactly("withdrawn");
    }

    @Test
    void aTrackIsClosedWhenNobodyIsOnItOrWaitsForItAndNothingIsPlanned() {
        caseworker.post(at(cases.get(0)), wanted(code, ""));
        caseworker.post(at(cases.get(1)), wanted(code, ""));
        assertThat(closed()).contains("409", "Flyt dem først");
        caseworker.post(at(cases.get(0)) + "/ending", "{\"endedAs\":\"completed\"}");
        assertThat(closed()).contains("409", "Flyt dem først");
        caseworker.delete(at(cases.get(1)) + "/waiting/" + code, "*", "");
        String place =
                lead.made("/api/locations", "{\"name\":\"Lukkes\",\"kind\":\"own\",\"purposes\":[\"job_centre\"]}");
        String session = lead.made(
                INITIATIVE + "/sessions",
                "{\"track\":\"" + code + "\",\"location\":\"" + place + "\",\"day\":\"" + TODAY.plusDays(3)
                        + "\",\"starts\":\"09:00\",\"ends\":\"10:00\"}");
        assertThat(closed()).contains("409", "aflys");
        lead.delete("/api/sessions/" + session, "*", "{\"reason\":\"Sporet lukker\"}");

        assertThat(closed()).startsWith("200");
    }

    @Test
    void whoseCaseHasEndedOrShouldNeverHaveBeenWaitsForNothing() {
        String waiting = ",\"waiting\":true,\"mismatchReason\":\"Efter ferien\"";
        caseworker.post(at(cases.get(0)), wanted(code, waiting));
        caseworker.post(at(cases.get(1)), wanted(code, waiting));
        assertThat(closed()).contains("409", "venter på det");
        String ended = "/api/enrolments/" + cases.get(0);
        lead.made(ended + "/end", "{\"lastDay\":\"" + TODAY + "\",\"endReason\":\"moved\"}");
        assertThat(closed()).contains("409", "venter på det");
        HttpResponse<String> annulled =
                lead.delete("/api/enrolments/" + cases.get(1), "*", "{\"reason\":\"Forkert borger\"}");
        assertThat(annulled.statusCode()).as(annulled.body()).isEqualTo(204);

        assertThat(closed()).startsWith("200");
    }

    @Test
    void nobodyIsPutOnATrackBeyondItsLastDay() {
        LocalDate last = TODAY.plusDays(30);
        String closing = code + "-l";
        track(closing, "\"lastDay\":\"" + last + "\"", 2, 5);
        String bulk = "{\"action\":\"track\",\"to\":\"" + closing + "\"%s,\"enrolments\":[\"" + cases.get(1) + "\"]}";
        String until = ",\"lastDay\":\"" + last + "\"";

        HttpResponse<String> open = caseworker.post(at(cases.get(0)), wanted(closing, ""));
        HttpResponse<String> many = caseworker.post("/api/bulk-changes?dryRun=true", bulk.formatted(""));

        assertThat(open.statusCode()).as(open.body()).isEqualTo(422);
        assertThat(open.body()).contains("\"field\":\"lastDay\"", "Sporet lukker den");
        assertThat(many.body()).contains("\"fate\":\"skipped\"", "Sporet lukker den");
        assertThat(caseworker.post(at(cases.get(0)), wanted(closing, until)).statusCode())
                .isEqualTo(201);
        caseworker.post("/api/bulk-changes", bulk.formatted(until));
        assertThat(total("track-" + closing)).isEqualTo(2);
        track(closing, "\"weeks\":8,\"lastDay\":\"" + last + "\",\"correctionReason\":\"Otte uger\"", 2, 5);
    }

    private String closed() {
        HttpResponse<String> answer = lead.put(
                INITIATIVE + "/tracks/" + code,
                "*",
                statement(code, "\"seats\":1,\"criterion\":\"efter en samtale\",\"lastDay\":\"" + TODAY + "\"", 2, 5));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void aStepThatDoesNotMatchIsNoObstacleButNeedsAReason() {
        String narrow = code + "-1";
        track(narrow, "\"seats\":9", 1, 1);

        HttpResponse<String> bare = caseworker.post(at(cases.get(0)), wanted(narrow, ""));
        HttpResponse<String> told =
                caseworker.post(at(cases.get(0)), wanted(narrow, ",\"mismatchReason\":\"Vil gerne selv\""));

        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("\"field\":\"mismatchReason\"");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(caseworker.json(at(cases.get(0))).findValuesAsText("mismatchReason"))
                .contains("Vil gerne selv");
        assertThat(new Script(lead.server(), "konsulent").get(at(cases.get(0))).body())
                .contains(narrow)
                .doesNotContain("Vil gerne selv");
    }

    @Test
    void theListIsInTheOrderInWhichTheyCameAndSomebodyMayLeaveIt() {
        String waiting = ",\"waiting\":true,\"mismatchReason\":\"Vil begynde efter ferien\"";
        assertThat(caseworker
                        .post(at(cases.get(2)), wanted(code, ",\"waiting\":true"))
                        .body())
                .contains("\"field\":\"mismatchReason\"");
        assertThat(caseworker.post(at(cases.get(2)), wanted(code, waiting)).statusCode())
                .isEqualTo(202);
        assertThat(caseworker.post(at(cases.get(2)), wanted(code, waiting)).statusCode())
                .isEqualTo(409);
        String path = at(cases.get(2));
        assertThat(caseworker.delete(path + "/waiting/" + code, "\"1\"", "").statusCode())
                .isEqualTo(409);
        assertThat(caseworker
                        .delete(path + "/waiting/" + code, caseworker.version(path), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(total("waiting-" + code)).isZero();
        assertThat(caseworker.delete(path + "/waiting/" + code, "*", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoHasNotSeenThatTheCaseLeftAListIsToldSo() {
        String other = code + "-2";
        track(other, "\"seats\":1", 2, 5);
        String waiting = ",\"waiting\":true,\"mismatchReason\":\"Efter ferien\"";
        String path = at(cases.get(0));
        caseworker.post(path, wanted(code, waiting));
        caseworker.post(path, wanted(other, waiting));
        String seen = caseworker.version(path);
        assertThat(caseworker.delete(path + "/waiting/" + code, seen, "").statusCode())
                .isEqualTo(204);

        assertThat(caseworker.delete(path + "/waiting/" + other, seen, "").statusCode())
                .isEqualTo(409);
        assertThat(caseworker.json(path).path("waiting")).hasSize(1);
    }

    @Test
    void whoWaitedLongAgoIsNotBeforeThoseWhoWaitNow() {
        String waiting = ",\"waiting\":true,\"mismatchReason\":\"Venter\",\"from\":\"";
        String before = at(cases.get(0));
        String now = at(cases.get(1));
        caseworker.post(before, wanted(code, waiting + TODAY + "\""));
        caseworker.post(
                before,
                wanted(code, ",\"from\":\"" + TODAY.plusDays(7) + "\",\"lastDay\":\"" + TODAY.plusDays(8) + "\""));
        caseworker.post(now, wanted(code, waiting + TODAY.plusDays(1) + "\""));

        caseworker.post(
                "/api/bulk-changes",
                "{\"action\":\"track\",\"to\":\"" + code + "\",\"from\":\"" + TODAY.plusDays(10)
                        + "\",\"enrolments\":[\"" + cases.get(0) + "\",\"" + cases.get(1) + "\"]}");

        assertThat(caseworker.json(now).path("assignments")).hasSize(1);
        assertThat(caseworker.json(before).path("assignments")).hasSize(1);
    }

    @Test
    void ofManyAtOnceTheSeatsGoToThoseWhoWaitedLongestAndAllOfItIsTakenBack() {
        caseworker.post(at(cases.get(2)), wanted(code, ",\"waiting\":true,\"mismatchReason\":\"Først\""));
        String all = "{\"action\":\"track\",\"to\":\"" + code + "\",\"enrolments\":[\"" + String.join("\",\"", cases)
                + "\"]}";

        HttpResponse<String> made = caseworker.post("/api/bulk-changes", all);

        String change = made.headers().firstValue("Location").orElseThrow();
        change = change.substring(change.indexOf("/api/"));
        JsonNode rows = caseworker.json(change).path("rows");
        assertThat(rows.findValuesAsText("fate")).containsOnly("done");
        assertThat(rows.path(0).path("why").asText()).contains("ventelisten");
        assertThat(rows.path(2).path("why").asText()).isEmpty();
        assertThat(total("track-" + code)).isOne();
        assertThat(total("waiting-" + code)).isEqualTo(2);
        assertThat(caseworker.post(change + "/undo", "").statusCode()).isEqualTo(201);
        assertThat(total("track-" + code)).isZero();
        assertThat(total("waiting-" + code)).isOne();
    }

    @Test
    void whetherTheCriterionIsMetIsSaidWithoutAReasonAndSeenByCaseworkersOnly() {
        String path = at(cases.get(0));
        assertThat(caseworker
                        .put(path + "/" + code + "/criterion", "*", "{\"met\":true}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(caseworker
                        .put(path + "/spor-1/criterion", "*", "{\"met\":true}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(caseworker.json(path).path("criteria").path(code).asBoolean())
                .isTrue();
        assertThat(new Script(lead.server(), "konsulent").json(path).path("criteria"))
                .isEmpty();
        assertThat(lead.get(INITIATIVE + "/cohorts/track-" + code).body()).doesNotContain("criter");
        assertThat(caseworker.put(path + "/" + code + "/criterion", "*", "{}").statusCode())
                .isEqualTo(204);
        assertThat(caseworker.json(path).path("criteria")).isEmpty();
    }

    @Test
    void daysThatCannotBeAreRefusedWithTheirField() {
        refused(",\"from\":\"2019-01-01\"", "track");
        refused(",\"lastDay\":\"2020-01-01\"", "lastDay");
        refused(",\"lastDay\":\"9999-12-31\"", "lastDay");
        refused(",\"from\":\"9999-12-31\"", "from");
        assertThat(caseworker.post(at(cases.get(0)), "{}").body()).contains("\"field\":\"track\"");
        assertThat(caseworker.post(at(cases.get(0)), wanted("ingen", "")).body())
                .contains("\"field\":\"track\"");
        assertThat(caseworker
                        .post(at(cases.get(0)) + "/ending", "{\"endedAs\":\"x\"}")
                        .body())
                .contains("\"field\":\"endedAs\"");
    }

    private void refused(String rest, String field) {
        HttpResponse<String> answer = caseworker.post(at(cases.get(0)), wanted(code, rest));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private void track(String track, String rest, int first, int last) {
        HttpResponse<String> answer =
                lead.put(INITIATIVE + "/tracks/" + track, "*", statement(track, rest, first, last));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String statement(String track, String rest, int first, int last) {
        return "{\"from\":\"" + TODAY + "\",\"title\":\"Spor " + track + "\",\"firstTargetStep\":" + first
                + ",\"lastTargetStep\":" + last + "," + rest + "}";
    }

    private int total(String cohort) {
        return lead.json(INITIATIVE + "/cohorts/" + cohort).path("total").asInt();
    }

    private static String at(String ref) {
        return "/api/enrolments/" + ref + "/tracks";
    }

    private static String wanted(String track, String rest) {
        return "{\"track\":\"" + track + "\"" + rest + "}";
    }
}
