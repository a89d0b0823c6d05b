package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.exchange.NaiveReplay.Activity;
import dk.trinvis.exchange.NaiveReplay.Enrolment;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What people do one by one between two rounds of files: notes, activities that want a review, ends, sessions, corrections. */
class RandomDeeds {

    private static final LocalDate TODAY = RandomFiles.TODAY;
    private static final int NOTES = 8;
    private static final int ACTIVITIES = 5;
    private static final int ENDS = 3;
    private static final int TRACKS = 3;
    private static final int ASKED = 4;
    private static final int CORRECTED = 4;
    private static final LocalDate REPORTED = RandomFiles.LAUNCH.plusDays(RandomFiles.SPAN);

    private final Random random;
    private final ImportClient client;
    private final Script lead;
    private final Script caseworker;
    private final Random chosen = new Random(1);
    private String place = "";

    RandomDeeds(Random random, ImportClient client) {
        this.random = random;
        this.client = client;
        lead = new Script(client.server(), "teamleder");
        caseworker = new Script(client.server(), "sagsbehandler");
        done(new Script(client.server(), "admin")
                .postTo("/api/initiatives/FI-2023/indicators", "*", "{\"set\":\"small-steps\"}"));
        done(new Script(client.server(), "sekretaer")
                .put("/api/initiatives/FI-2023/reported", "*", "{\"reportedUntil\":\"" + REPORTED + "\"}"));
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
        for (String ref : some(ASKED, state, one -> one.isActive(TODAY))) {
            ask(ref, known(state, ref));
        }
        for (int track = 1; track <= TRACKS; track++) {
            teach("spor-" + track);
        }
        List<String> reported = state.screenings.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty()
                        && !each.getValue().firstKey().isAfter(REPORTED))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < CORRECTED; i++) {
            correct(reported.get(chosen.nextInt(reported.size())), state);
        }
    }

    /** Says that a reported step was another; every other time that is approved, else it waits. */
    private void correct(String ref, NaiveReplay state) {
        TreeMap<LocalDate, Integer> screenings = Objects.requireNonNull(state.screenings.get(ref));
        LocalDate day = screenings.firstKey();
        int step = 1 + Objects.requireNonNull(screenings.get(day)) % 5;
        HttpResponse<String> asked = caseworker.put(
                "/api/enrolments/" + ref + "/screenings/" + day,
                "*",
                "{\"step\":" + step + ",\"reason\":\"Samtale\",\"correctionReason\":\"Forkert trin\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        if (chosen.nextBoolean()) {
            String waiting =
                    asked.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/api/)", "");
            done(lead.put(waiting, "*", "{\"decision\":\"approve\"}"));
            screenings.put(day, step);
        }
    }

    /** Two sessions to which some never come, and one to come that is moved or cancelled. */
    private void teach(String track) {
        for (int i = 0; i < 2; i++) {
            String attendance = planned(track, TODAY.minusDays(random.nextInt(20))) + "/attendance";
            StringBuilder met = new StringBuilder();
            for (JsonNode one : lead.json(attendance).path("expected")) {
                long key = one.path("key").asLong();
                boolean absent = key % 2 == 0 || random.nextBoolean();
                met.append(met.isEmpty() ? "" : ",")
                        .append("{\"key\":" + key + ",\"state\":\"" + (absent ? "absent" : "late") + "\"}");
            }
            if (!met.isEmpty()) {
                done(lead.put(attendance, "*", "{\"expected\":[" + met + "]}"));
            }
        }
        String session = planned(track, TODAY.plusDays(1 + random.nextInt(20)));
        done(
                random.nextBoolean()
                        ? lead.delete(session, "*", "{\"reason\":\"Sygdom\"}")
                        : lead.put(session, "*", session(track, TODAY.plusDays(21 + random.nextInt(20)))));
    }

    private String planned(String track, LocalDate day) {
        if (place.isEmpty()) {
            place = made(lead.post(
                            "/api/locations",
                            "{\"name\":\"Tilfældet\",\"kind\":\"own\",\"purposes\":[\"job_centre\"]," + "\"from\":\""
                                    + TODAY.minusDays(29) + "\"}"))
                    .replaceFirst(".*/", "");
        }
        return made(lead.post("/api/initiatives/FI-2023/sessions", session(track, day)))
                .replaceFirst(".*(?=/api/)", "");
    }

    private String session(String track, LocalDate day) {
        return "{\"track\":\"" + track + "\",\"location\":\"" + place + "\",\"day\":\"" + day
                + "\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"reason\":\"Flere hold\"}";
    }

    private static String made(HttpResponse<String> answer) {
        done(answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
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

    /** After small steps, some of them so long ago that it is time to ask again. */
    private void ask(String ref, Enrolment enrolment) {
        done(lead.put(
                "/api/enrolments/" + ref + "/indicators",
                "*",
                "{\"day\":\"" + recently(enrolment, 120) + "\",\"caseworker\":{\"aim\":3},\"reason\":\"Hørt igen\"}"));
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
