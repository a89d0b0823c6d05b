package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The list behind a figure is narrowed and ordered by its address; the figure stays what it is. */
class CohortListIT {

    private static final String LIST = "/api/initiatives/FI-2023/cohorts/";
    private static final String DAY = "?asOf=2023-09-27&size=100";
    private static final String PAGE = "/figures/cohort?code=FI-2023&cohort=active&asOf=27-09-2023";
    private static final Comparator<Optional<String>> MISSING_LAST = Comparator.comparing(Optional::isEmpty);

    static Stream<Arguments> servers() {
        return Stream.of(arguments(TestServer.derby()), arguments(TestServer.postgres()));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyColumnOrdersTheWholeListBothWays(TestServer server) {
        Script lead = new Script(server, "teamleder");
        for (String cohort : List.of("everEnrolled", "step-3", "activity-small_job", "inNoTrack")) {
            List<String> all = column(lead.json(LIST + cohort + DAY), "enrolmentRef");
            for (String field : List.of("enrolmentRef", "firstDay", "lastDay", "step", "endReason")) {
                List<Optional<String>> up = values(ordered(lead, cohort, field, all), field);
                List<Optional<String>> down = values(ordered(lead, cohort, "-" + field, all), field);
                Comparator<Optional<String>> bySize = Comparator.comparing(value -> value.orElse(""));
                assertThat(up).as(cohort + " " + field).isSortedAccordingTo(MISSING_LAST.thenComparing(bySize));
                assertThat(down)
                        .as(cohort + " -" + field)
                        .isSortedAccordingTo(MISSING_LAST.thenComparing(bySize.reversed()));
            }
            ordered(lead, cohort, "caseworker", all);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void citizensAreOrderedByNameAndProtectedOnesComeLast(TestServer server) {
        Script lead = new Script(server, "teamleder");
        List<Optional<String>> names = values(lead.json(LIST + "active" + DAY + "&sort=name"), "name");

        assertThat(names).isSortedAccordingTo(MISSING_LAST);
        assertThat(names).contains(Optional.empty());
        List<String> firstLetters = names.stream()
                .flatMap(Optional::stream)
                .map(name -> name.substring(0, 1))
                .toList();
        assertThat(firstLetters.subList(0, 5)).isSorted();
        assertThat(values(lead.json(LIST + "active" + DAY + "&sort=-name"), "name"))
                .isSortedAccordingTo(MISSING_LAST);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aListIsNarrowedByCaseworkerAndStepAndTheFigureStays(TestServer server) {
        Script lead = new Script(server, "teamleder");
        JsonNode all = lead.json(LIST + "active" + DAY);
        List<Optional<String>> caseworkers = values(all, "caseworker");
        for (Optional<String> who : List.copyOf(new HashSet<>(caseworkers))) {
            JsonNode some = lead.json(LIST + "active" + DAY + "&caseworker=" + who.orElse("nobody"));
            assertThat(some.get("total")).isEqualTo(all.get("total"));
            assertThat(some.get("matching").asInt()).isEqualTo(Collections.frequency(caseworkers, who));
            assertThat(values(some, "caseworker")).containsOnly(who);
        }
        JsonNode third = lead.json(LIST + "active" + DAY + "&step=3&sort=-firstDay");
        assertThat(third.get("total").asInt()).isEqualTo(63);
        assertThat(third.get("matching").asInt()).isEqualTo(27);
        assertThat(column(third, "step")).containsOnly("3").hasSize(27);
        JsonNode ended = lead.json(LIST + "ended" + DAY + "&step=none");
        assertThat(ended.get("matching")).isEqualTo(ended.get("total"));
        assertThat(lead.json(LIST + "active" + DAY + "&caseworker=somebody")
                        .get("matching")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aNarrowedListGoesOnWhereItsPageEnds(TestServer server) {
        Script lead = new Script(server, "teamleder");
        String address = LIST + "active?asOf=2023-09-27&size=10&step=3&sort=-enrolmentRef";
        List<String> refs = new ArrayList<>();
        while (!address.isEmpty()) {
            JsonNode page = lead.json(address);
            refs.addAll(column(page, "enrolmentRef"));
            address = page.path("next").asText();
        }
        assertThat(refs).hasSize(27).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(new TreeSet<>(refs)).hasSize(27);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatCannotBeAskedOfAListIsRefused(TestServer server) {
        Script lead = new Script(server, "teamleder");
        for (String wrong : List.of("&sort=cpr", "&sort=--step", "&sort=", "&step=high", "&step=99999")) {
            int expected = wrong.equals("&sort=") ? 200 : 422;
            assertThat(lead.get(LIST + "active" + DAY + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(expected);
        }
        assertThat(lead.get(LIST + "active" + DAY + "&sort=e.enrolment_ref;--").body())
                .contains("\"field\":\"sort\"");
        assertThat(lead.get(PAGE + "&sort=cpr").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void thePageSaysHowManyOfTheFigureItShowsAndKeepsTheFilterInItsLinks(TestServer server) {
        Script lead = new Script(server, "teamleder");

        assertThat(lead.get(PAGE).body()).contains("63 sager").doesNotContain("Listen viser", "ascending");
        assertThat(lead.get(PAGE + "&step=3&sort=firstDay").body())
                .contains("63 sager", "Listen viser 27 af 63.", "aria-sort=\"ascending\"")
                .contains("<option value=\"3\" selected=\"selected\">")
                .contains("&amp;step=3&amp;sort=-firstDay\"", "&amp;step=3&amp;sort=firstDay&amp;from=25\"")
                .contains("&amp;step=3&amp;sort=name\"");
        assertThat(lead.get(PAGE + "&step=none").body()).contains("Listen viser 0 af 63.");
    }

    private static JsonNode ordered(Script lead, String cohort, String sort, List<String> all) {
        JsonNode list = lead.json(LIST + cohort + DAY + "&sort=" + sort);
        assertThat(column(list, "enrolmentRef")).as(cohort + " " + sort).containsExactlyInAnyOrderElementsOf(all);
        return list;
    }

    private static List<String> column(JsonNode list, String field) {
        return values(list, field).stream().map(value -> value.orElse("")).toList();
    }

    private static List<Optional<String>> values(JsonNode list, String field) {
        List<Optional<String>> values = new ArrayList<>();
        list.get("items")
                .forEach(item -> values.add(
                        item.hasNonNull(field) ? Optional.of(item.get(field).asText()) : Optional.empty()));
        return values;
    }
}
