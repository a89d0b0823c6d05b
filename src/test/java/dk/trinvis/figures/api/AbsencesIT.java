package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.common.Clock;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.Names;
import dk.trinvis.testing.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody stands in the queue because they have not met three times in a row; each test in a job school of its own. */
@ParameterizedClass
@EnumSource
class AbsencesIT {

    private static final LocalDate TODAY = new Clock().today();
    private static final long SEED = 20_261_122;

    /** Mostly absent; with nothing written down of some. */
    private static final List<String> STATES =
            List.of("absent", "absent", "absent_excused", "absent_excused", "present", "late", "");

    private final School school;
    private final String ref;

    AbsencesIT(Demo demo) {
        school = School.on(demo.server());
        ref = school.enrolled("Alma " + Names.unlike());
    }

    @Test
    void threeAbsencesInARowAreATaskWhetherTheyHadSaidSoOrNot() {
        school.held(TODAY.minusDays(9), "absent");
        school.held(TODAY.minusDays(7), "absent_excused");
        assertThat(due()).isEmpty();

        school.held(TODAY.minusDays(5), "absent");

        assertThat(due()).containsExactly(TODAY.minusDays(5).toString());
    }

    @Test
    void whoeverHasMetSinceIsNotInTheQueue() {
        held("absent", "absent", "late", "absent", "absent");
        assertThat(due()).isEmpty();

        school.held(TODAY.minusDays(1), "absent");
        assertThat(due()).hasSize(1);

        school.held(TODAY, "present");
        assertThat(due()).isEmpty();
    }

    @Test
    void twoOnOneDayCountInTheirOrder() {
        held("present", "absent", "absent");
        LocalDate day = TODAY.minusDays(2);
        school.held(day, "absent");
        String afternoon = school.planned(day);
        school.change(afternoon, json -> json.put("starts", "13:00").put("ends", "14:00"));
        assertThat(due()).hasSize(1);

        met(afternoon, "present");

        assertThat(due()).isEmpty();
    }

    @Test
    void aNoteFromTheDayOfTheThirdOnAnswersItUntilTheNextAbsence() {
        held("absent", "absent", "absent");
        note(TODAY.minusDays(8));
        assertThat(due()).as("written before the third").hasSize(1);

        note(TODAY.minusDays(7));
        assertThat(due()).isEmpty();

        school.held(TODAY.minusDays(1), "absent");
        assertThat(due()).containsExactly(TODAY.minusDays(1).toString());
    }

    @Test
    void aCorrectedAbsenceIsNone() {
        held("absent", "absent");
        String third = school.planned(TODAY.minusDays(3));
        met(third, "absent");
        assertThat(due()).hasSize(1);

        met(third, "present");

        assertThat(due()).isEmpty();
    }

    @Test
    void sessionsOfAnotherTrackDoNotCount() {
        school.track("andet", 2, 4);
        held("absent", "absent", "absent");
        assertThat(school.caseworker()
                        .post("/api/enrolments/" + ref + "/tracks", "{\"track\":\"andet\",\"from\":\"" + TODAY + "\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(due()).isEmpty();
    }

    @Test
    void whoeverStandsInTheQueueIsWhomANaiveCountFinds() {
        Random random = new Random(SEED);
        Map<String, String> refs = new TreeMap<>();
        Map<String, List<String>> met = new TreeMap<>();
        for (String name : List.of("Asger", "Birk", "Clara", "Dagny", "Esben", "Freja", "Gorm", "Hjalte")) {
            refs.put(name + " T.", school.enrolled(name + " Tilfælde"));
            met.put(name + " T.", new ArrayList<>());
        }
        for (int daysAgo = 16; daysAgo > 0; daysAgo -= 2) {
            school.held(TODAY.minusDays(daysAgo), name -> {
                String state = STATES.get(random.nextInt(STATES.size()));
                Optional.ofNullable(met.get(name))
                        .filter(all -> !state.isEmpty())
                        .ifPresent(all -> all.add(state));
                return met.containsKey(name) ? state : "";
            });
            assertThat(queued())
                    .as("seed %d, %s", SEED, met)
                    .isEqualTo(refs.entrySet().stream()
                            .filter(each -> isDue(met.getOrDefault(each.getKey(), List.of())))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.toSet()));
        }
    }

    private static boolean isDue(List<String> met) {
        return met.size() >= 3
                && met.subList(met.size() - 3, met.size()).stream().allMatch(state -> state.startsWith("absent"));
    }

    private Set<String> queued() {
        return Set.copyOf(school.caseworker()
                .json("/api/queue?reason=absences&size=100&initiative=" + school.initiative())
                .path("items")
                .findValuesAsText("enrolmentRef"));
    }

    /** On the days from eleven days ago on, two days apart. */
    private void held(String... states) {
        for (int i = 0; i < states.length; i++) {
            school.held(TODAY.minusDays(11 - 2L * i), states[i]);
        }
    }

    private void met(String session, String state) {
        String address = session + "/attendance";
        long key =
                school.lead().json(address).path("expected").path(0).path("key").asLong();
        assertThat(school.lead()
                        .put(
                                address,
                                "*",
                                "{\"expected\":[{\"key\":" + key + ",\"state\":\"" + state
                                        + "\"}],\"reason\":\"Skrevet forkert\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private void note(LocalDate day) {
        assertThat(school.caseworker()
                        .post(
                                "/api/enrolments/" + ref + "/notes",
                                "{\"day\":\"" + day + "\",\"kind\":\"phone_call\",\"text\":\"Ringede\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** The days of it, of the one case of the school. */
    private List<String> due() {
        JsonNode items = school.caseworker()
                .json("/api/queue?reason=absences&initiative=" + school.initiative())
                .path("items");
        return items.findValues("due").stream()
                .flatMap(due -> due.valueStream())
                .filter(one -> one.path("reason").asText().equals("absences"))
                .map(one -> one.path("on").asText())
                .toList();
    }
}
