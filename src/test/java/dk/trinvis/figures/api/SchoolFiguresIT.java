package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.figures.api.SchoolReplay.Days;
import dk.trinvis.figures.api.SchoolReplay.Taught;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.Script;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sessions that are planned, moved, cancelled, held and corrected at random give on any day and as known at any moment the
 * figures that a naive replay gives; in an initiative and at places of the test's own.
 */
@ParameterizedClass
@EnumSource
class SchoolFiguresIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final LocalDate BEGIN = TODAY.minusDays(28);
    private static final long SEED = 20_261_122;
    private static final int DEEDS = 60;
    private static final int QUESTIONS = 40;
    private static final List<String> NAMES = List.of("Anton", "Birgit", "Carla", "Ditte", "Esben", "Frida", "Gorm");
    private static final List<String> STATES =
            List.of("present", "present", "late", "absent_excused", "absent", "expected");
    private static final List<String> PURPOSES = List.of("job_centre", "company");
    private static final String WHY = "\"reason\":\"Flere hold ad gangen\"";

    private final Random random = new Random(SEED);
    private final String code = Names.code("SK-");
    private final String initiative = "/api/initiatives/" + code;
    private final List<String> tracks = List.of("a", "b");
    private final List<String> places = new ArrayList<>();
    private final Map<Long, String> refs = new TreeMap<>();
    private final List<SchoolReplay> states = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<Instant> moments = new ArrayList<>();
    private final Script lead;

    SchoolFiguresIT(Demo demo) {
        lead = new Script(demo.server(), "teamleder");
    }

    @Test
    void theFiguresOnAnyDayAndAsKnownAtAnyMomentAreThoseOfANaiveReplay() {
        SchoolReplay state = new SchoolReplay();
        prepare(state);
        for (int deed = 0; deed < DEEDS; deed++) {
            deed(state);
            states.add(state.copy());
            moments.add(Instant.parse(status(TODAY, "").path("knownAt").asText()));
        }
        for (int question = 0; question < QUESTIONS; question++) {
            int known = question == 0 ? states.size() - 1 : random.nextInt(states.size());
            LocalDate day = question == 0 ? TODAY : BEGIN.plusDays(random.nextInt(60));
            compare(states.get(known), day, "&knownAt=" + moments.get(known));
        }
        assertThat(seen)
                .as("what the random deeds made")
                .contains(
                        "sessions.held",
                        "sessions.unsaid",
                        "sessions.cancelled",
                        "sessions.ahead",
                        "attendance.met",
                        "firstSession.median",
                        "firstSession.none");
    }

    private void compare(SchoolReplay state, LocalDate day, String known) {
        String asked = "seed %d, %s%s".formatted(SEED, day, known);
        JsonNode status = status(day, known);
        Map<String, Integer> figures = state.figures(day);
        seen.addAll(figures.keySet());

        assertThat(numbers(status.path("jobSchool"))).as(asked).isEqualTo(figures);
        Map.of("attended", "firstSession.attended", "noSessionYet", "firstSession.none")
                .forEach((cohort, path) -> assertThat(
                                lead.json(initiative + "/cohorts/" + cohort + "?asOf=" + day + known)
                                        .path("total")
                                        .asInt())
                        .as("%s, %s", asked, cohort)
                        .isEqualTo(figures.getOrDefault(path, 0)));
        List.of("held", "unsaid", "cancelled", "ahead").forEach(group -> {
            int figure = figures.getOrDefault("sessionsByTrack.a." + group, 0);
            String list = "&track=a&asOf=" + day + known;
            assertThat(lead.get("/figures/sessions?code=" + code + "&group=" + group + list)
                            .body()
                            .split("/jobschool/session-show", -1))
                    .as("%s, %s", asked, group)
                    .hasSize(1 + Math.min(figure, 25));
            assertThat(idsOfAll(initiative + "/status/sessions/" + group + "?size=2" + list))
                    .as("%s, %s", asked, group)
                    .hasSize(figure);
        });
        LocalDate from = day.minusDays(random.nextInt(40));
        assertThat(use("?from=" + from + "&to=" + day + known)).as(asked).isEqualTo(state.use(from, day));
    }

    /** Those of every page. */
    private Set<String> idsOfAll(String first) {
        Set<String> ids = new HashSet<>();
        String address = first;
        while (!address.isEmpty()) {
            JsonNode page = lead.json(address);
            ids.addAll(page.path("items").findValuesAsText("id"));
            address = page.path("next").asText();
        }
        return ids;
    }

    /** Every number that is not zero, by its path; what they count is said beside them. */
    private static Map<String, Integer> numbers(JsonNode school) {
        Map<String, Integer> numbers = new HashMap<>();
        Map.of("sessions", "sessions", "attendance", "attendances").forEach((part, unit) -> {
            JsonNode parts = part.equals("sessions") ? school : school.path("participation");
            collect(numbers, part, parts.path(part), unit);
            parts.path(part + "ByTrack")
                    .properties()
                    .forEach(track -> collect(numbers, part + "ByTrack." + track.getKey(), track.getValue(), unit));
        });
        school.path("participation").path("firstSession").properties().forEach(each -> {
            String unit = each.getKey().equals("median") ? "days" : "cases";
            collect(numbers, "firstSession", school.path("participation").path("firstSession"), each.getKey(), unit);
        });
        return numbers;
    }

    private static void collect(Map<String, Integer> numbers, String path, JsonNode part, String unit) {
        part.properties().forEach(each -> collect(numbers, path, part, each.getKey(), unit));
    }

    private static void collect(Map<String, Integer> numbers, String path, JsonNode part, String name, String unit) {
        JsonNode value = part.path(name);
        int number =
                name.equals("percent") ? value.asInt() : value.path("number").asInt();
        if (!name.equals("percent")) {
            assertThat(value.path("unit").asText()).as(path + "." + name).isEqualTo(unit);
        }
        if (number != 0) {
            numbers.put(path + "." + name, number);
        }
    }

    private Map<String, Integer> use(String query) {
        Map<String, Integer> use = new HashMap<>();
        lead.json("/api/location-use" + query).path("items").forEach(row -> {
            String place = row.path("location").asText();
            if (places.contains(place)) {
                row.path("months")
                        .properties()
                        .forEach(month -> use.put(
                                place + " " + row.path("purpose").asText() + " " + month.getKey(),
                                month.getValue().path("number").asInt()));
            }
        });
        return use;
    }

    private JsonNode status(LocalDate day, String known) {
        return lead.json(initiative + "/status?asOf=" + day + known);
    }

    private void prepare(SchoolReplay state) {
        done(new Script(lead.server(), "admin")
                .put(
                        initiative,
                        "*",
                        "{\"title\":\"Skole\",\"launchDay\":\"2024-01-01\",\"ladder\":\"hjoerring-5\","
                                + "\"team\":\"integration\",\"screeningWeeks\":104}"));
        tracks.forEach(track -> done(lead.put(
                initiative + "/tracks/" + track,
                "*",
                "{\"from\":\"" + BEGIN + "\",\"title\":\"Spor " + track
                        + "\",\"firstTargetStep\":2,\"lastTargetStep\":5}")));
        for (int place = 0; place < 2; place++) {
            places.add(lead.made(
                    "/api/locations",
                    "{\"name\":\"Skole " + code + place + "\",\"kind\":\"own\",\"purposes\":[],\"from\":\"" + BEGIN
                            + "\"}"));
        }
        Map<String, LocalDate> firstDays = new HashMap<>();
        NAMES.forEach(name -> firstDays.put(name, BEGIN.plusDays(random.nextInt(10))));
        Map<String, String> enrolled = new HashMap<>();
        firstDays.forEach((name, first) -> enrolled.put(name, enrolled(name, first)));
        tracks.forEach(track -> expected(planned(state, track, TODAY)).forEach((key, name) -> {
            refs.put(key, enrolled.getOrDefault(name, ""));
            state.cases.put(key, new Days(firstDays.getOrDefault(name, TODAY), null));
        }));
        assertThat(refs).hasSameSizeAs(NAMES);
    }

    private String enrolled(String name, LocalDate first) {
        String citizen = lead.made("/api/citizens", "{\"name\":\"" + name + " " + Names.unlike() + "\"}");
        String ref = lead.made(
                "/api/citizens/" + citizen + "/enrolments",
                "{\"initiative\":\"" + code + "\",\"firstDay\":\"" + first + "\"}");
        done(lead.post(
                "/api/enrolments/" + ref + "/screenings",
                "{\"effectiveOn\":\"" + first + "\",\"step\":3,\"reason\":\"Samtale\"}"));
        done(lead.post(
                "/api/enrolments/" + ref + "/tracks",
                "{\"track\":\"" + one(tracks) + "\",\"from\":\"" + first + "\",\"mismatchReason\":\"Vil gerne\"}"));
        return ref;
    }

    private void deed(SchoolReplay state) {
        String id = one(List.copyOf(state.sessions.keySet()));
        Taught session = state.sessions.getOrDefault(
                id, state.sessions.values().iterator().next());
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> planned(state, one(tracks), BEGIN.plusDays(random.nextInt(45)));
            case 3 -> change(state, id, session);
            case 4 -> cancel(state, id, session);
            case 5 -> end(state);
            default -> attend(state, id, session);
        }
    }

    private String planned(SchoolReplay state, String track, LocalDate day) {
        Taught wanted = new Taught(track, one(places), one(PURPOSES), day, "planned", Map.of());
        String id = lead.made(initiative + "/sessions", body(wanted, WHY));
        state.sessions.put(id, wanted);
        return id;
    }

    /** A planned one is moved, one that was held is corrected. */
    private void change(SchoolReplay state, String id, Taught before) {
        boolean held = before.state().equals("held");
        if (!before.state().equals("cancelled")) {
            Taught wanted = new Taught(
                    held ? one(tracks) : before.track(),
                    one(places),
                    one(PURPOSES),
                    BEGIN.plusDays(random.nextInt(held ? 29 : 45)),
                    before.state(),
                    before.met());
            done(lead.put(
                    "/api/sessions/" + id, "*", body(wanted, held ? "\"correctionReason\":\"Skrevet forkert\"" : WHY)));
            state.sessions.put(id, wanted);
        }
    }

    private void cancel(SchoolReplay state, String id, Taught before) {
        if (before.state().equals("planned")) {
            done(lead.delete("/api/sessions/" + id, "*", "{\"reason\":\"Sygdom\"}"));
            state.sessions.put(id, before.as("cancelled"));
        }
    }

    private void attend(SchoolReplay state, String id, Taught before) {
        Map<Long, String> expected = expected(id);
        if (!before.state().equals("cancelled") && !before.day().isAfter(TODAY) && !expected.isEmpty()) {
            Map<Long, String> met = new TreeMap<>(before.met());
            Map<Long, String> said = new TreeMap<>();
            expected.keySet().stream().filter(key -> random.nextInt(4) > 0).forEach(key -> said.put(key, one(STATES)));
            said.putIfAbsent(expected.keySet().iterator().next(), "present");
            met.putAll(said);
            met.values().removeIf("expected"::equals);
            boolean held =
                    before.state().equals("held") || said.values().stream().anyMatch(one -> !one.equals("expected"));
            String rows = said.entrySet().stream()
                    .map(each -> "{\"key\":" + each.getKey() + ",\"state\":\"" + each.getValue() + "\"}")
                    .collect(Collectors.joining(","));
            done(lead.put("/api/sessions/" + id + "/attendance", "*", "{\"expected\":[" + rows + "]," + WHY + "}"));
            state.sessions.put(
                    id,
                    new Taught(
                            before.track(),
                            before.location(),
                            before.purpose(),
                            before.day(),
                            held ? "held" : "planned",
                            met));
        }
    }

    private void end(SchoolReplay state) {
        long key = one(List.copyOf(refs.keySet()));
        Days days = state.cases.getOrDefault(key, new Days(TODAY, null));
        if (days.last() == null && random.nextBoolean()) {
            LocalDate last = TODAY.minusDays(random.nextInt(5));
            done(lead.post(
                    "/api/enrolments/" + refs.get(key) + "/end",
                    "{\"lastDay\":\"" + last + "\",\"endReason\":\"moved\"}"));
            state.cases.put(key, new Days(days.first(), last));
        }
    }

    private static String body(Taught session, String why) {
        return "{\"track\":\"" + session.track() + "\",\"location\":\"" + session.location() + "\",\"purpose\":\""
                + session.purpose() + "\",\"day\":\"" + session.day()
                + "\",\"starts\":\"09:00\",\"ends\":\"10:00\"," + why + "}";
    }

    /** The first names of those expected, by key. */
    private Map<Long, String> expected(String session) {
        Map<Long, String> names = new TreeMap<>();
        lead.json("/api/sessions/" + session + "/attendance")
                .path("expected")
                .forEach(one -> names.put(
                        one.path("key").asLong(), one.path("name").asText().replaceFirst(" .*", "")));
        return names;
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isBetween(200, 299);
        return answer;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
