package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.exchange.NaiveReplay.Activity;
import dk.trinvis.exchange.NaiveReplay.Enrolment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What people do one by one between two rounds of files: notes, activities that want a review, ends. */
class RandomDeeds {

    private static final LocalDate TODAY = RandomFiles.TODAY;
    private static final int NOTES = 8;
    private static final int ACTIVITIES = 5;
    private static final int ENDS = 3;

    private final Random random;
    private final ImportClient client;

    RandomDeeds(Random random, ImportClient client) {
        this.random = random;
        this.client = client;
    }

    /** Does them, and tells the replay what it counts. */
    void next(NaiveReplay state) throws IOException {
        for (String ref : some(NOTES, state, one -> one.isActive(TODAY))) {
            note(ref, known(state, ref));
        }
        for (String ref : some(ACTIVITIES, state, one -> one.isActive(TODAY) && one.last() == null)) {
            begin(ref, state);
        }
        for (String ref : some(ENDS, state, one -> one.isActive(TODAY) && one.last() == null)) {
            end(ref, state);
        }
    }

    private List<String> some(int most, NaiveReplay state, Predicate<Enrolment> which) {
        List<String> all = state.enrolments.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return IntStream.range(0, all.isEmpty() ? 0 : most)
                .mapToObj(each -> all.get(random.nextInt(all.size())))
                .distinct()
                .toList();
    }

    private void note(String ref, Enrolment enrolment) throws IOException {
        LocalDate day = recently(enrolment, 25);
        post(
                ref,
                "notes",
                Map.of(
                        "day",
                        day.toString(),
                        "kind",
                        "phone_call",
                        "text",
                        "Ringede",
                        "nextContactOn",
                        day.plusDays(random.nextInt(25)).toString(),
                        "journalNumber",
                        random.nextBoolean() ? "15.40.00-G01-1-26" : ""));
    }

    private void begin(String ref, NaiveReplay state) throws IOException {
        LocalDate first = recently(known(state, ref), 40);
        LocalDate last = TODAY.plusDays(1 + random.nextInt(14));
        Map<String, Activity> known = state.activities.computeIfAbsent(ref, each -> new TreeMap<>());
        if (known.putIfAbsent("small_job" + first, new Activity("small_job", first, last)) == null) {
            post(
                    ref,
                    "activities",
                    Map.of(
                            "type", "small_job",
                            "firstDay", first.toString(),
                            "lastDay", last.toString(),
                            "midwayReviewOn", first.toString()));
        }
    }

    private void end(String ref, NaiveReplay state) throws IOException {
        Enrolment known = known(state, ref);
        LocalDate last = RandomFiles.latestInside(state, ref, known).plusDays(random.nextInt(10));
        String outcome = RandomFiles.OUTCOMES.get(random.nextInt(RandomFiles.OUTCOMES.size()));
        state.enrolments.put(ref, new Enrolment(known.citizen(), known.first(), last, outcome, known.caseworker()));
        post(
                ref,
                "end",
                random.nextBoolean()
                        ? Map.of("lastDay", last.toString(), "endReason", outcome)
                        : Map.of("lastDay", last.toString(), "endReason", outcome, "destination", "higher_education"));
    }

    private static Enrolment known(NaiveReplay state, String ref) {
        return Objects.requireNonNull(state.enrolments.get(ref), ref);
    }

    /** One of the last days of the enrolment up to today. */
    private LocalDate recently(Enrolment enrolment, int days) {
        LocalDate day = TODAY.minusDays(random.nextInt(days));
        return day.isBefore(enrolment.first()) ? TODAY : day;
    }

    private void post(String ref, String what, Map<String, String> said) throws IOException {
        Map<String, String> late = new HashMap<>(said);
        late.put("reason", "Skrevet ind senere");
        ImportClient.Answer answer = client.post("/api/enrolments/" + ref + "/" + what, late);
        assertThat(answer.status())
                .as("%s of %s: %s%n%s", what, ref, said, answer.body())
                .isEqualTo(201);
    }
}
