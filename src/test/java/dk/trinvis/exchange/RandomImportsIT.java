package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.testing.QueueLists;
import dk.trinvis.testing.TestDatabase;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files with random histories, corrected again and again, give on any day and as known at any moment the figures that a
 * naive replay of the same files gives; and each number of the status, of the work queue and of the team's load is the
 * length of its list.
 */
class RandomImportsIT {

    private static final long SEED = 20_230_927;
    private static final int ROUNDS = 4;
    private static final int QUESTIONS = 40;
    private static final int LISTS = 5;
    private static final int CASES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    enum Kind {
        DERBY,
        POSTGRES;

        TestServer create() {
            Map<String, String> settings = new HashMap<>(Map.of("TRINVIS_DEMO", "users"));
            if (this == POSTGRES) {
                settings.putAll(TestDatabase.postgres().settings());
            }
            return TestServer.create("random-" + name().toLowerCase(Locale.ROOT), settings);
        }
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void theStatusOnAnyDayAndAsKnownAtAnyMomentIsThatOfANaiveReplay(Kind kind) throws IOException {
        TestServer server = kind.create().start();
        try {
            compare(new ImportClient(server));
        } finally {
            server.kill();
        }
    }

    private static void compare(ImportClient client) throws IOException {
        Random random = new Random(SEED);
        RandomFiles files = new RandomFiles(random);
        RandomDeeds deeds = new RandomDeeds(random, client);
        QueueLists lists = new QueueLists(path -> json(client, path));
        List<NaiveReplay> states = new ArrayList<>(List.of(new NaiveReplay()));
        List<Instant> moments = new ArrayList<>(List.of(knownNow(client)));
        for (int round = 0; round < ROUNDS; round++) {
            NaiveReplay state = states.get(states.size() - 1).copy();
            for (Map.Entry<String, String> file : files.next(state).entrySet()) {
                ImportClient.Answer answer = client.take(file.getKey(), file.getValue());
                assertThat(answer.state())
                        .as("seed %d, round %d, %s: %s%n%s", SEED, round, file.getKey(), answer.body(), file.getValue())
                        .isEqualTo("completed");
            }
            deeds.next(state);
            states.add(state);
            moments.add(knownNow(client));
            compareQueue(lists, random);
            compareCaseworkers(client, state, random);
        }
        assertThat(lists.neverNamed())
                .as("seed %d, counters that were never positive", SEED)
                .isEmpty();
        assertThat(json(client, "/api/corrections/waiting")).isNotEmpty();
        for (int question = 0; question < QUESTIONS; question++) {
            int round = random.nextInt(states.size());
            LocalDate day = RandomFiles.someDay(random);
            JsonNode status = status(client, "asOf=" + day + "&knownAt=" + moments.get(round));
            assertThat(figures(status))
                    .as("seed %d, %s as known after round %d", SEED, day, round)
                    .isEqualTo(states.get(round).status(day));
            compareLists(client, status, random);
            assertThat(status.path("checks"))
                    .allSatisfy(check -> assertThat(check.path("holds").asBoolean())
                            .as(check.toString())
                            .isTrue());
        }
    }

    /** A few cases are whose the files said last. */
    private static void compareCaseworkers(ImportClient client, NaiveReplay state, Random random) {
        List<String> refs = new ArrayList<>(state.enrolments.keySet());
        Collections.shuffle(refs, random);
        for (String ref : refs.subList(0, CASES)) {
            assertThat(json(client, "/api/enrolments/" + ref).path("caseworker").asText(""))
                    .as("seed %d, %s", SEED, ref)
                    .isEqualTo(Objects.requireNonNull(state.enrolments.get(ref)).caseworker());
        }
    }

    private static void compareQueue(QueueLists lists, Random random) {
        assertThat(lists.compareCounters("who=team")).as("seed %d", SEED).isPositive();
        assertThat(lists.compareCounters("who=mine")).as("seed %d", SEED).isPositive();
        lists.compareCounters("who=nobody");
        lists.compareLoad("integration", RandomFiles.someDay(random).toString());
    }

    /** A few of the lists behind a status are as long as its figures say. */
    private static void compareLists(ImportClient client, JsonNode status, Random random) {
        Map<String, Integer> figures = new TreeMap<>();
        status.path("movement")
                .properties()
                .forEach(each -> figures.put(each.getKey(), each.getValue().asInt()));
        figures.keySet().retainAll(List.of("launched", "admitted", "ended", "active", "everEnrolled"));
        Map.of("steps", "step-", "outcomes", "outcome-", "otherEndReasons", "endReason-", "activities", "activity-")
                .forEach((part, prefix) -> status.path(part)
                        .properties()
                        .forEach(each -> figures.put(
                                prefix + each.getKey(), each.getValue().asInt())));
        status.path("tracks")
                .properties()
                .forEach(each ->
                        figures.put("track-" + each.getKey(), each.getValue().asInt()));
        List.of("unscreened", "inNoActivity", "inNoTrack")
                .forEach(name -> figures.put(name, status.path(name).asInt()));
        List.of("towardJob", "unchanged", "awayFromJob", "firstScreeningOnly")
                .forEach(name ->
                        figures.put(name, status.path("progress").path(name).asInt()));
        figures.put(
                "inAnyActivity",
                status.path("movement").path("active").asInt()
                        - status.path("inNoActivity").asInt());
        List<String> names = new ArrayList<>(figures.keySet());
        Collections.shuffle(names, random);
        for (String name : names.subList(0, LISTS)) {
            String query = "?size=1&asOf=" + status.path("asOf").asText() + "&knownAt="
                    + status.path("knownAt").asText();
            assertThat(json(client, "/api/initiatives/FI-2023/cohorts/" + name + query)
                            .path("total")
                            .asInt())
                    .as("seed %d, %s%s", SEED, name, query)
                    .isEqualTo(figures.get(name));
        }
    }

    private static Instant knownNow(ImportClient client) {
        return Instant.parse(status(client, "").path("knownAt").asText());
    }

    private static JsonNode status(ImportClient client, String query) {
        return json(client, "/api/initiatives/FI-2023/status?" + query);
    }

    private static JsonNode json(ImportClient client, String path) {
        try {
            ImportClient.Answer answer = client.get(path);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every number of a status that is not zero, by its path. */
    private static Map<String, Integer> figures(JsonNode status) {
        Map<String, Integer> figures = new HashMap<>();
        for (String part : List.of(
                "movement",
                "citizens",
                "outcomes",
                "otherEndReasons",
                "steps",
                "activities",
                "tracks",
                "progress",
                "duration")) {
            status.path(part).properties().forEach(field -> {
                if (field.getValue().isInt() && field.getValue().asInt() != 0) {
                    figures.put(part + "." + field.getKey(), field.getValue().asInt());
                }
            });
        }
        for (String number : List.of("unscreened", "inNoActivity", "inNoTrack")) {
            if (status.path(number).asInt() != 0) {
                figures.put(number, status.path(number).asInt());
            }
        }
        return figures;
    }
}
